/** The lines of a printed table and what stands in them. */
import { matchesOf } from '../../matches';

/** A printed table is read this far below its heading. */
const MAX_ROWS = 60;
export const MAX_LINE = 2000;

/** Cells are parted by two spaces, a tab or a bar. */
const CELL = /[^\s|│┃║┆](?:[^|│┃║┆\s]| (?![ |│┃║┆]))*/g;
const BARS = '|│┃║';
const BARRED = /(?<=[|│┃║┆])[^|│┃║┆\n]*(?=[|│┃║┆])/g;
/** Values of a line of CSV. */
const VALUE = /(?<=^|,)[^,"\n]+(?=,|$)|(?<=^"|,")[^"\n]+(?=",|"$)/g;
const WORD = /\S+/g;

export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export const cellsAt = (text: string, start: number): Cell[] =>
  piecesAt(text, start, CELL);

export const valuesAt = (text: string, start: number): Cell[] =>
  piecesAt(text, start, VALUE);

export const wordsAt = (text: string, start: number): Cell[] =>
  piecesAt(text, start, WORD);

/** The cells between the bars of a line that starts with one, empty ones too; none for other lines. */
export function barredAt(text: string, start: number): Cell[] {
  const isBarred = BARS.includes(text[start]);
  return isBarred ? piecesAt(text, start, BARRED) : [];
}

/** `|---|:-:|`, which stands below the headings of a table in Markdown. */
const RULE = /^[ \t]{0,8}\|?[ \t]{0,40}:?-[-:| \t]{0,2000}$/;

const isRule = (line: string): boolean => line.includes('|') && RULE.test(line);

/** Whether the table of a line has its headings above: it is one of its rows. */
export function isBodyRow(text: string, start: number): boolean {
  const [below] = rowsBelow(text, start);
  // The next table may follow without an empty line between.
  return (
    (below === undefined || !isRule(lineAt(text, below))) &&
    (isBelowRow(text, start) || isBelowRule(text, start))
  );
}

/** Of a long table the rule may be far above, but never does a heading follow on a row of as many cells. */
function isBelowRow(text: string, start: number): boolean {
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const cells = start > 1 && text[above] === '|' ? barredAt(text, above) : [];
  return cells.length > 1 && cells.length === barredAt(text, start).length;
}

function isBelowRule(text: string, start: number): boolean {
  let to = start - 1;
  for (let rows = 0; to > 0 && rows < MAX_ROWS; rows++) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    const line = text.slice(from, to);
    if (!line.includes('|') || isRule(line)) {
      return line.includes('|');
    }
    to = from - 1;
  }
  return false;
}

/** Two values may be the parts of a sentence. */
const FEW_VALUES = 2;

/** Whether as many values, parted by commas, stand in the line above: then the headings are farther up. */
export function isRowOfList(
  text: string,
  start: number,
  count: number
): boolean {
  const above = text.lastIndexOf('\n', start - 2) + 1;
  return (
    count > FEW_VALUES && start > 1 && valuesAt(text, above).length === count
  );
}

/** The starts of the lines below, up to an empty one. */
export function rowsBelow(text: string, start: number): number[] {
  const rows: number[] = [];
  let end = text.indexOf('\n', start);
  while (end >= 0 && rows.length < MAX_ROWS && text[end + 1] !== '\n') {
    rows.push(end + 1);
    end = text.indexOf('\n', end + 1);
  }
  return rows;
}

function piecesAt(text: string, start: number, piece: RegExp): Cell[] {
  const line = lineAt(text, start);
  if (line.length > MAX_LINE) {
    return [];
  }
  return matchesOf(piece, line).map(({ index, 0: found }) => {
    const from = start + index;
    return { text: found, from, to: from + found.length };
  });
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
