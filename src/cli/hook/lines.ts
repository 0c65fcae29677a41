/** Lines of nbwarden in a file that belongs to somebody else. */

const start = '# >>> nbwarden >>>';
const end = '# <<< nbwarden <<<\n';

/** Said in the first line where the file was made for them. */
const ownFile = 'This file was made for them.';

/** The lines with marks around them. */
export const frame = (
  lines: string,
  command: string,
  isOwnFile: boolean
): string =>
  `${start} "${command}" takes these lines out.${isOwnFile ? ` ${ownFile}` : ''}\n${lines}${end}`;

/** What a file holds beside the lines of nbwarden. */
export interface Rest {
  /** Whether the file was made for them. */
  readonly isOwnFile: boolean;
  readonly text: string;
}

/** What a file holds without the lines; `null` if they are not in it. */
export const takeLines = (text: string): Rest | null => {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0
    ? null
    : {
        isOwnFile: text.slice(from, text.indexOf('\n', from)).endsWith(ownFile),
        text: text.slice(0, from) + text.slice(to + end.length)
      };
};
