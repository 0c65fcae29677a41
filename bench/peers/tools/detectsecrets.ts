import type { Tool } from '../tool';

/** https://github.com/Yelp/detect-secrets. It tells a line, and of the value nothing but a hash. */
export const detectSecrets: Tool = {
  name: 'detect-secrets',
  from: {
    kind: 'pypi',
    package: 'detect-secrets',
    command: 'detect-secrets'
  },
  isPrinting: true,
  toArguments: () => [
    '--cores',
    '1',
    'scan',
    '--all-files',
    '--no-verify',
    '.'
  ],
  read: report =>
    Object.values((JSON.parse(report) as Report).results)
      .flat()
      .map(({ filename, line_number: line }) => ({
        path: filename,
        line,
        endLine: line
      }))
};

interface Report {
  readonly results: Readonly<Record<string, readonly Finding[]>>;
}

interface Finding {
  readonly filename: string;
  readonly line_number: number;
}
