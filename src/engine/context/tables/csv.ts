import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { roleOf } from '../names/names';

/** A file is read this far below its heading. */
const MAX_ROWS = 200;
const MAX_LINE = 1000;

/** RFC 4180, and with semicolons: a cell, in quotes or not, and what ends it. */
const CELL = /(?:"([^"\n]{0,400})"|([^",;\n]{0,400}))(?:[,;]|$)/y;
/** The same where tabs part the cells. */
const TABBED = /(?:"([^"\t\n]{0,400})"|([^"\t\n]{0,400}))(?:\t|$)/y;

interface Cell {
  readonly text: string;
  readonly from: number;
}

/** Values that stand in a column, parted by commas or tabs, which is named as a secret. */
export function findCommaColumns(text: string, hits: Hits): Candidate[] {
  const headings = new Set(
    nameHits(hits).flatMap(({ offset }) => lineStart(text, offset))
  );
  const found: Candidate[] = [];
  let done = -1;
  for (const start of [...headings].sort((one, other) => one - other)) {
    // What stands below a heading is no heading.
    if (start > done) {
      const { rows, end } = readTable(text, start);
      found.push(...rows);
      done = end;
    }
  }
  return found;
}

/** None where the line is too long for a heading. */
function lineStart(text: string, offset: number): number[] {
  const first = Math.max(0, offset - MAX_LINE);
  const before = text.slice(first, offset).lastIndexOf('\n') + 1;
  return before === 0 && first > 0 ? [] : [first + before];
}

function readTable(
  text: string,
  start: number
): { rows: Candidate[]; end: number } {
  const heading = cellsAt(text, start);
  const rows: Candidate[] = [];
  // pandas leaves the heading of the index empty.
  const isIndexed = heading.length > 2 && heading[0].text === '';
  const names = isIndexed ? heading.slice(1) : heading;
  if (names.length < 2 || !names.every(isHeading)) {
    return { rows, end: start };
  }
  let end = start;
  for (let row = 0; row < MAX_ROWS; row++) {
    const next = text.indexOf('\n', end) + 1;
    const cells = next === 0 ? [] : cellsAt(text, next);
    if (cells.length !== heading.length) {
      break;
    }
    rows.push(...cells.flatMap((cell, at) => toCandidate(heading[at], cell)));
    end = next;
  }
  return { rows, end };
}

/** A name, and not a value of its own. */
function isHeading({ text }: Cell): boolean {
  return (
    text.length <= 60 && /^[\p{L}_][\p{L}\p{M}\d _.()#/-]{0,60}$/u.test(text)
  );
}

function toCandidate(heading: Cell, { text, from }: Cell): Candidate[] {
  return text !== '' && roleOf(heading.text) !== null
    ? [{ name: heading.text, from, to: from + text.length, isProse: true }]
    : [];
}

function cellsAt(text: string, start: number): Cell[] {
  const near = text.slice(start, start + MAX_LINE + 1);
  const end = near.indexOf('\n');
  if (end < 0 && near.length > MAX_LINE) {
    return [];
  }
  const line = (end < 0 ? near : near.slice(0, end)).replace(/\r$/, '');
  if (line.includes('\t')) {
    return readCells(line, start, TABBED);
  }
  return /[,;]/.test(line) ? readCells(line, start, CELL) : [];
}

function readCells(line: string, start: number, cell: RegExp): Cell[] {
  const cells: Cell[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < line.length) {
    const at = cell.lastIndex;
    const found = cell.exec(line);
    if (!found) {
      return [];
    }
    const [, quoted, bare = ''] = found;
    const raw = quoted ?? bare;
    const space = raw.length - raw.trimStart().length;
    const from = start + at + (quoted === undefined ? 0 : 1) + space;
    cells.push({ text: raw.trim(), from });
  }
  return cells;
}
