import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { roleOf } from '../names/names';
import {
  MAX_LINE,
  barredAt,
  cellsAt,
  isBodyRow,
  isRowOfList,
  rowsBelow,
  valuesAt,
  wordsAt,
  type Cell
} from './rows';
import { nearLineStart } from '../lines';
import { isOfListing } from './listings';

/** More columns are data. */
const MAX_NAMES = 64;
const NAME = /^[\p{L}\p{M}\p{N}_ .-]{1,40}$/u;
const WORD = /^[\p{L}_.][\p{L}\p{M}\p{N}_.]{0,40}$/u;

/** What a column is called; lines of programs, lists and settings hold other signs. */
const HEADING = /^[\p{L}\p{M}\p{N}\s_./()#?:&"'`*-]{1,60}$/u;
/** No column is called so: the line is a row itself. */
const DECIMAL = /^[-+]?\d+[.,]\d+(?:e[-+]?\d+)?$/i;
/** `name     = value`: what is parted by spaces there is a name and what it is set to. */
const SET_TO = /^[:=]/;
/** What makes a line a comment, so that only comments go on below it. */
const COMMENT = /^[ \t]{0,8}(?:#|\/\/|--(?=[ \t]))/;

/** Whether the column below a heading is looked for. */
type Wanted = (heading: Cell) => boolean;

/** Values that a printed table (a data frame, a query's result) shows below a secret's name. */
export function findColumns(text: string, hits: Hits): Candidate[] {
  const places = nameHits(hits).map(({ offset }) => offset);
  return readColumns(text, places, name => roleOf(name) !== null);
}

/**
 * The values that stand in a printed table below the headings that are wanted.
 *
 * @param places - offsets in the lines that may be the headings of a table.
 */
export function readColumns(
  text: string,
  places: readonly number[],
  isWanted: (heading: string) => boolean
): Candidate[] {
  const starts = new Set(
    places.map(offset => nearLineStart(text, offset, MAX_LINE))
  );
  starts.delete(-1);
  const inOrder = [...starts].sort((one, other) => one - other);
  return withoutRepeated(text, inOrder).flatMap(start =>
    findBelow(
      text,
      start,
      cell => HEADING.test(cell.text.trim()) && isWanted(cell.text)
    )
  );
}

/** A heading that is printed anew names what the first one already names, as far as that one goes. */
function withoutRepeated(text: string, starts: readonly number[]): number[] {
  const ends = new Map<string, number>();
  return starts.filter(start => {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end);
    if (start <= (ends.get(line) ?? -1)) {
      return false;
    }
    ends.set(line, rowsBelow(text, start).pop() ?? start);
    return true;
  });
}

function findBelow(text: string, start: number, isWanted: Wanted): Candidate[] {
  if (isBodyRow(text, start)) {
    return [];
  }
  const barred = barredAt(text, start);
  if (barred.length > 1) {
    return findBetweenBars(text, start, barred, isWanted);
  }
  const headings = cellsAt(text, start);
  if (headings.some(({ text: heading }) => isOfRow(heading))) {
    return [];
  }
  if (headings.length > 1) {
    // Two headings that are parted by one space only.
    const isPair = headings.some(heading => heading.text.includes(' '));
    // Asked before the rows are read: each line of a listing may look like headings.
    if ((isPair || headings.some(isWanted)) && isOfListing(text, start)) {
      return [];
    }
    const found = findInFrame(text, start, headings, isWanted);
    const aligned = isPair ? findAligned(text, start, isWanted) : [];
    return aligned.length < found.length ? found : aligned;
  }
  const [heading] = headings;
  if (heading && WORD.test(heading.text) && isWanted(heading)) {
    return findInColumn(text, start, heading);
  }
  const names = valuesAt(text, start);
  if (names.length > 1) {
    return isRowOfList(text, start, names.length)
      ? []
      : findInList(text, start, names, isWanted);
  }
  return findAligned(text, start, isWanted);
}

/** Whether a cell stands in a row and in no line of headings. */
function isOfRow(cell: string): boolean {
  return DECIMAL.test(cell) || SET_TO.test(cell);
}

/** `Key   Value`: each row below has a name of its own. */
function isOfPairs(headings: readonly Cell[]): boolean {
  const [name, value] = headings.map(({ text }) => text.trim().toLowerCase());
  return headings.length === 2 && name === 'key' && value === 'value';
}

/** The rows below a heading; below a sentence in a comment only comments. */
function rowsOf(
  text: string,
  start: number,
  headings: readonly Cell[]
): number[] {
  const mark = commentAt(text, start);
  return rowsBelow(text, start).filter(
    row => commentAt(text, row) === mark || (mark && areNames(headings))
  );
}

/** `# user   password`, as NumPy marks the headings of a file. */
function areNames(headings: readonly Cell[]): boolean {
  return headings.every(({ text }) => WORD.test(text.replace(/^# ?/, '')));
}

function commentAt(text: string, start: number): boolean {
  return COMMENT.test(text.slice(start, start + 16));
}

/** Columns between bars, which need not be as wide in each row. */
function findBetweenBars(
  text: string,
  start: number,
  headings: readonly Cell[],
  isWanted: Wanted
): Candidate[] {
  const isOneOfThem = headings.some(isWanted);
  return !isOneOfThem
    ? []
    : rowsBelow(text, start).flatMap(row => {
        const cells = barredAt(text, row);
        return cells.length === headings.length
          ? headings.flatMap((heading, at) =>
              isWanted(heading) ? toCandidates(heading, cells[at]) : []
            )
          : [];
      });
}

/** Columns that are parted by more than a space, each below its heading. */
function findInFrame(
  text: string,
  start: number,
  headings: readonly Cell[],
  isWanted: Wanted
): Candidate[] {
  const wanted = isOfPairs(headings) ? [] : headings.filter(isWanted);
  return wanted.length === 0
    ? []
    : rowsOf(text, start, headings).flatMap(row => {
        const shift = row - start;
        const cells = cellsAt(text, row);
        return wanted.flatMap(heading => {
          const cell = cells.find(
            ({ from, to }) =>
              from - shift < heading.to && heading.from < to - shift
          );
          // Two cells that are parted by one space only.
          const isPair = cell?.text.includes(' ') === true;
          const words = isPair ? wordsAt(text, row) : [];
          return toCandidates(
            heading,
            findUnder(words, heading, shift) ?? cell
          );
        });
      });
}

/** The word that begins or ends where the heading does. */
function findUnder(
  words: readonly Cell[],
  heading: Cell,
  shift: number
): Cell | undefined {
  return words.find(
    ({ from, to }) => to - shift === heading.to || from - shift === heading.from
  );
}

/** The only column beside the index, or the index itself. */
function findInColumn(text: string, start: number, heading: Cell): Candidate[] {
  return rowsBelow(text, start).flatMap(row => {
    const cells = cellsAt(text, row);
    return cells.length > 1
      ? toCandidates(heading, findUnder(cells, heading, row - start))
      : [];
  });
}

/** Lines of values parted by commas, below a line of names. */
function findInList(
  text: string,
  start: number,
  names: readonly Cell[],
  isWanted: Wanted
): Candidate[] {
  const isHeading =
    names.length <= MAX_NAMES && names.every(name => NAME.test(name.text));
  const wanted = isHeading ? names.filter(isWanted) : [];
  return wanted.length === 0
    ? []
    : rowsBelow(text, start).flatMap(row => {
        const values = valuesAt(text, row);
        return values.length === names.length
          ? wanted.flatMap(name =>
              toCandidates(name, values[names.indexOf(name)])
            )
          : [];
      });
}

/** R parts columns by a space, and aligns them to the left or to the right. */
function findAligned(
  text: string,
  start: number,
  isWanted: Wanted
): Candidate[] {
  const headings = wordsAt(text, start);
  const isHeading =
    headings.length > 1 &&
    headings.length <= MAX_NAMES &&
    headings.every(heading => WORD.test(heading.text));
  const wanted = isHeading ? headings.filter(isWanted) : [];
  return wanted.length === 0
    ? []
    : rowsBelow(text, start).flatMap(row => {
        const cells = wordsAt(text, row);
        const shift = row - start;
        const isRow =
          cells.length === headings.length + 1 ||
          areEndsBelow(cells, headings, shift);
        return wanted.flatMap(heading =>
          toCandidates(
            heading,
            isRow ? findUnder(cells, heading, shift) : undefined
          )
        );
      });
}

/** Whether below each heading some word ends where it does: the columns are aligned to the right, and cells may have several words. */
function areEndsBelow(
  cells: readonly Cell[],
  headings: readonly Cell[],
  shift: number
): boolean {
  return headings.every(heading =>
    cells.some(({ to }) => to - shift === heading.to)
  );
}

function toCandidates(heading: Cell, cell: Cell | undefined): Candidate[] {
  return cell
    ? [
        {
          name: heading.text.trim(),
          from: cell.from,
          to: cell.to,
          isProse: true
        }
      ]
    : [];
}
