import type { Tool } from '../tool';

/** https://github.com/mongodb/kingfisher. It tries what it finds at the provider unless it is told not to. */
export const kingfisher: Tool = {
  name: 'kingfisher',
  from: { kind: 'pypi', package: 'kingfisher-bin', command: 'kingfisher' },
  toArguments: ({ report }) => [
    ...['scan', '.', '--no-validate', '--no-update-check'],
    ...['--jobs', '1', '--git-history', 'none', '--no-dedup'],
    ...['--format', 'json', '--output', report]
  ],
  read: report =>
    (JSON.parse(report) as Report).findings.map(({ finding }) => ({
      path: finding.path,
      line: finding.line,
      endLine: finding.line + finding.snippet.split('\n').length - 1
    }))
};

interface Report {
  readonly findings: readonly {
    readonly finding: {
      readonly path: string;
      readonly line: number;
      readonly snippet: string;
    };
  }[];
}
