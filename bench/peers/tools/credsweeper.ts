import type { Tool } from '../tool';

/** https://github.com/Samsung/CredSweeper. */
export const credSweeper: Tool = {
  name: 'CredSweeper',
  from: { kind: 'pypi', package: 'credsweeper', command: 'credsweeper' },
  toArguments: ({ report }) => [
    ...['--path', '.', '--jobs', '1', '--ml_threads_limit', '1'],
    ...['--no-stdout', '--save-json', report]
  ],
  read: report =>
    (JSON.parse(report) as Finding[]).map(({ rule, line_data_list: parts }) => {
      const lines = parts.map(part => part.line_num);
      return {
        path: parts[0].path,
        line: Math.min(...lines),
        endLine: Math.max(...lines),
        // It reports the id of each cell.
        isMinor: rule === 'UUID'
      };
    })
};

interface Finding {
  readonly rule: string;
  readonly line_data_list: readonly {
    readonly path: string;
    readonly line_num: number;
  }[];
}
