import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { roleOf } from '../names/names';

/** A table is read this far below its heading. */
const MAX_ROWS = 200;
/** So many rows of a table may be headings; of the others none names what is below. */
const MAX_HEADINGS = 3;
const MAX_LINE = 2000;
/** What ends a row. */
const ROW_END = /\\\\[ \t]{0,8}\r?$/;

interface Cell {
  readonly text: string;
  readonly from: number;
}

/** Values that stand in a table of LaTeX (`a & b \\`) below a secret's name or beside it. */
export function findLatexColumns(text: string, hits: Hits): Candidate[] {
  if (!text.includes(' & ')) {
    return [];
  }
  const starts = new Set(
    nameHits(hits).flatMap(({ offset }) => lineStart(text, offset) ?? [])
  );
  const inOrder = [...starts].sort((one, other) => one - other);
  let end = 0;
  let headings = 0;
  return inOrder.flatMap(start => {
    headings = start < end ? headings + 1 : 0;
    if (headings >= MAX_HEADINGS) {
      return readPair(cellsAt(text, start));
    }
    const table = readTable(text, start);
    end = Math.max(end, table.end);
    return table.found;
  });
}

interface Table {
  readonly found: readonly Candidate[];
  readonly end: number;
}

/** `null` where it is further away than a heading can be long. */
function lineStart(text: string, offset: number): number | null {
  const from = Math.max(0, offset - MAX_LINE);
  const at = text.slice(from, offset).lastIndexOf('\n');
  return at < 0 && from > 0 ? null : from + at + 1;
}

function readTable(text: string, start: number): Table {
  const heading = cellsAt(text, start);
  const isNamed = heading.map(isSecret);
  if (!isNamed.includes(true)) {
    return { found: [], end: start };
  }
  const found = readPair(heading);
  let end = start;
  let at = text.indexOf('\n', start) + 1;
  for (let row = 0; at > 0 && row < MAX_ROWS; row++) {
    const cells = cellsAt(text, at);
    if (text.startsWith('\\end', at)) {
      break;
    }
    if (cells.length === heading.length) {
      found.push(
        ...cells.flatMap((cell, column) =>
          isNamed[column] ? toCandidate(heading[column], cell) : []
        )
      );
    }
    end = at;
    at = text.indexOf('\n', at) + 1;
  }
  return { found, end };
}

/** A name and, beside it, its value. */
function readPair(cells: readonly Cell[]): Candidate[] {
  return cells.length === 2 && isSecret(cells[0])
    ? toCandidate(cells[0], cells[1])
    : [];
}

function isSecret(cell: Cell): boolean {
  return roleOf(nameOf(cell)) !== null;
}

/** `db\_password`, `\textbf{password}` */
function nameOf({ text }: Cell): string {
  return text.replace(/\\(?:text(?:bf|it|tt)\{)?|\}$/g, '');
}

/** `\texttt{…}` */
const DRESSED = /^\\text(?:bf|it|tt)\{([^{}]{1,512})\}$/;

function toCandidate(heading: Cell, cell: Cell): Candidate[] {
  const text = DRESSED.exec(cell.text)?.[1] ?? cell.text;
  const from = cell.from + cell.text.indexOf(text);
  return text === ''
    ? []
    : [{ name: nameOf(heading), from, to: from + text.length, isProse: true }];
}

function cellsAt(text: string, start: number): Cell[] {
  const near = text.slice(start, start + MAX_LINE);
  const [line] = near.split('\n', 1);
  if (!ROW_END.test(line) || !line.includes(' & ')) {
    return [];
  }
  let from = start;
  return line
    .replace(ROW_END, '')
    .split(/ & | &$/)
    .map(raw => {
      const space = raw.length - raw.trimStart().length;
      const cell = { text: raw.trim(), from: from + space };
      from += raw.length + 3;
      return cell;
    });
}
