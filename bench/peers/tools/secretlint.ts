import type { Tool } from '../tool';

const preset = 'node_modules/@secretlint/secretlint-rule-preset-recommend';

/** https://github.com/secretlint/secretlint, with the rules that it recommends. */
export const secretlint: Tool = {
  name: 'secretlint',
  from: { kind: 'npm', package: 'secretlint', script: 'bin/secretlint.js' },
  toArguments: ({ report, root }) => [
    ...['**/*', '--no-gitignore'],
    '--secretlintrcJSON',
    JSON.stringify({ rules: [{ id: `${root}/${preset}` }] }),
    ...['--format', 'json', '--output', report]
  ],
  read: report =>
    (JSON.parse(report) as File[]).flatMap(({ filePath, messages }) =>
      messages.map(({ loc: { start, end } }) => ({
        path: filePath,
        line: start.line,
        endLine: end.line
      }))
    )
};

interface File {
  readonly filePath: string;
  readonly messages: readonly {
    readonly loc: {
      readonly start: { readonly line: number };
      readonly end: { readonly line: number };
    };
  }[];
}
