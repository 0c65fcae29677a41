/** Tables of markdown. */

/** The cells of every row of those tables whose heading begins with a word. */
export const readRows = (
  text: string,
  firstHeading: string
): readonly (readonly string[])[] =>
  text
    .split(/\n\n/)
    .map(block => block.split('\n').filter(line => line.startsWith('|')))
    .filter(([heading]) => heading && toCells(heading)[0] === firstHeading)
    .flatMap(([, , ...rows]) => rows.map(toCells));

const toCells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());
