import type { Hits } from '../prefilter';
import type { Candidate } from './judge';
import { nameHits } from './keywords';
import { roleOf } from './names';

/** A table is read this far below its heading. */
const MAX_ROWS = 200;
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
  return [...starts].flatMap(start => readTable(text, start));
}

/** `null` where it is further away than a heading can be long. */
function lineStart(text: string, offset: number): number | null {
  const from = Math.max(0, offset - MAX_LINE);
  const at = text.slice(from, offset).lastIndexOf('\n');
  return at < 0 && from > 0 ? null : from + at + 1;
}

function readTable(text: string, start: number): Candidate[] {
  const heading = cellsAt(text, start);
  const isNamed = heading.map(cell => roleOf(nameOf(cell)) !== null);
  if (!isNamed.includes(true)) {
    return [];
  }
  const found: Candidate[] = [];
  if (heading.length === 2 && isNamed[0]) {
    found.push(...toCandidate(heading[0], heading[1]));
  }
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
    at = text.indexOf('\n', at) + 1;
  }
  return found;
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
