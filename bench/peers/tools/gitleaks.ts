import type { Tool } from '../tool';

/** https://github.com/gitleaks/gitleaks; the module still has its first name. */
export const gitleaks: Tool = {
  name: 'gitleaks',
  from: { kind: 'go', module: 'github.com/zricethezav/gitleaks/v8' },
  environment: { GOMAXPROCS: '1' },
  toArguments: ({ report }) => [
    ...['dir', '.', '--no-banner'],
    ...['--report-format', 'json', '--report-path', report]
  ],
  read: report =>
    (JSON.parse(report) as Finding[]).map(each => ({
      path: each.File,
      line: each.StartLine,
      endLine: each.EndLine
    }))
};

interface Finding {
  readonly File: string;
  readonly StartLine: number;
  readonly EndLine: number;
}
