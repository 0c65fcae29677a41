import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { nameHits } from './keywords';
import { roleOf } from './names';

/** A printed table is read this far below its heading. */
const MAX_ROWS = 60;
const MAX_LINE = 2000;
/** More columns are data. */
const MAX_NAMES = 64;
/** Cells are parted by two spaces, a tab or a bar. */
const CELL = /[^\s|│┃║┆](?:[^|│┃║┆\s]| (?![ |│┃║┆]))*/g;
/** Values of a line of CSV. */
const VALUE = /(?<=^|,)[^,"\n]+(?=,|$)|(?<=^"|,")[^"\n]+(?=",|"$)/g;
const NAME = /^[\p{L}\p{N}_ .-]{1,40}$/u;

interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Values that a printed table (a data frame, a query's result) shows below a secret's name. */
export function findColumns(text: string, hits: Hits): Candidate[] {
  const seen = new Set<number>();
  return nameHits(hits)
    .map(({ offset }) => lineStart(text, offset))
    .filter(start => start >= 0 && !seen.has(start) && seen.add(start))
    .flatMap(start => findBelow(text, start));
}

/** The start of an offset's line; below 0 where the line is too long for a table. */
function lineStart(text: string, offset: number): number {
  const first = Math.max(0, offset - MAX_LINE);
  const before = text.slice(first, offset).lastIndexOf('\n') + 1;
  return before === 0 && first > 0 ? -1 : first + before;
}

function findBelow(text: string, start: number): Candidate[] {
  const headings = cellsAt(text, start);
  if (headings.length < 2) {
    return findInList(text, start);
  }
  const secret = headings.filter(({ text: name }) => roleOf(name) !== null);
  if (secret.length === 0) {
    return [];
  }
  return rowsBelow(text, start).flatMap(row => {
    const cells = cellsAt(text, row);
    return secret.flatMap(heading => toCandidate(heading, start, row, cells));
  });
}

/** Lines of values parted by commas, below a line of names. */
function findInList(text: string, start: number): Candidate[] {
  const names = valuesAt(text, start);
  const isHeading =
    names.length > 1 &&
    names.length <= MAX_NAMES &&
    names.every(({ text: name }) => NAME.test(name));
  if (!isHeading) {
    return [];
  }
  const secret = names.flatMap(({ text: name }, index) =>
    roleOf(name) ? [{ name, index }] : []
  );
  return rowsBelow(text, start).flatMap(row => {
    const values = valuesAt(text, row);
    return values.length === names.length
      ? secret.map(({ name, index }) => ({
          name,
          from: values[index].from,
          to: values[index].to,
          isProse: true
        }))
      : [];
  });
}

function toCandidate(
  heading: Cell,
  start: number,
  row: number,
  cells: readonly Cell[]
): Candidate[] {
  const cell = cells.find(
    ({ from, to }) =>
      from - row < heading.to - start && heading.from - start < to - row
  );
  return cell
    ? [{ name: heading.text, from: cell.from, to: cell.to, isProse: true }]
    : [];
}

/** The starts of the lines below, up to an empty one. */
function rowsBelow(text: string, start: number): number[] {
  const rows: number[] = [];
  let end = text.indexOf('\n', start);
  while (end >= 0 && rows.length < MAX_ROWS && text[end + 1] !== '\n') {
    rows.push(end + 1);
    end = text.indexOf('\n', end + 1);
  }
  return rows;
}

function cellsAt(text: string, start: number): Cell[] {
  return piecesAt(text, start, CELL);
}

function valuesAt(text: string, start: number): Cell[] {
  return piecesAt(text, start, VALUE);
}

function piecesAt(text: string, start: number, piece: RegExp): Cell[] {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (line.length > MAX_LINE) {
    return [];
  }
  return Array.from(line.matchAll(piece), ({ index = 0, 0: found }) => {
    const from = start + index;
    return { text: found, from, to: from + found.length };
  });
}
