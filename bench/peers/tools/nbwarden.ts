import type { Tool } from '../tool';

/** What is read when it is named, and not when a folder holds it. */
const onlyWhenNamed = /\.html$/;

/** The command of this checkout, judged by the same lines as the others: those of its SARIF report. */
export const nbwarden: Tool = {
  name: 'nbwarden',
  from: { kind: 'own', script: 'dist/nbwarden.cjs' },
  toArguments: ({ report, files }) => [
    ...['scan', '.', ...files.filter(name => onlyWhenNamed.test(name))],
    ...['--no-cache', '--jobs', '1', '--format', 'sarif', '--output', report]
  ],
  read: report =>
    (JSON.parse(report) as Report).runs
      .flatMap(({ results }) => results)
      .filter(({ level, suppressions }) => level !== 'note' && !suppressions)
      .map(({ locations: [{ physicalLocation }] }) => {
        const { artifactLocation, region } = physicalLocation;
        const { startLine = 0, endLine = startLine } = region ?? {};
        const path = decodeURIComponent(artifactLocation.uri);
        return { path, line: startLine, endLine };
      })
};

interface Report {
  readonly runs: readonly { readonly results: readonly Result[] }[];
}

interface Result {
  /** `note`: possible, or no secret. */
  readonly level: string;
  readonly suppressions?: readonly object[];
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: {
          readonly startLine?: number;
          readonly endLine?: number;
        };
      };
    }
  ];
}
