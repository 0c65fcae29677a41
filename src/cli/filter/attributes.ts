/** Which filters notebooks of a repository have. */
import { join } from 'node:path';

import { askGit, toParts } from '../git';
import { readOptional } from '../hook/files';

const none: ReadonlySet<string> = new Set(['unspecified', 'unset']);

/** The filters of notebooks that are there, and of those that a line of attributes may mean. */
export const listFilters = (top: string): string[] => [
  ...listApplied(top),
  ...listNamed(top)
];

const listApplied = (top: string): string[] => {
  const known = askGit(['ls-files', '-z', '--', '*.ipynb'], top);
  const answer = askGit(
    ['check-attr', '--stdin', '-z', 'filter'],
    top,
    undefined,
    // A name stands for those to come.
    Buffer.concat([known, Buffer.from('notebook.ipynb\0')])
  );
  // Path, attribute and value, one after the other.
  return toParts(answer).filter(
    (value, index) => index % 3 === 2 && !none.has(value)
  );
};

/** `pattern attribute…` (gitattributes). */
const listNamed = (top: string): string[] => {
  const names = toParts(
    askGit(
      [
        ...['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
        ...['--', '.gitattributes', ':(glob)**/.gitattributes']
      ],
      top
    )
  );
  return names
    .map(name => readOptional(join(top, name))?.toString('utf8') ?? '')
    .flatMap(text => text.split('\n'))
    .map(line => line.trim().split(/[ \t]/))
    .filter(([pattern]) => mayMeanNotebooks(pattern))
    .flatMap(words => words.filter(word => word.startsWith('filter=')))
    .map(word => word.slice('filter='.length));
};

const mayMeanNotebooks = (pattern: string): boolean =>
  !pattern.startsWith('#') && /(?:ipynb"?|\*|\/)$/.test(pattern);
