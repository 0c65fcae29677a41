import type { SyntaxNode } from '@lezer/common';
import type { CellEdit } from '../types';
import type { PythonCell, ReadCell } from './cells';
import { isGuest, isOwnProgram, isPython, isShared } from './cells';
import type { Reference, Use } from './imports';

/** An import statement that the code at `use` needs. */
export type Needed = Reference & { readonly use: Use };

/** Comments that have to stay where they are: a form's title, a cell mark, a licence. */
const HEADER = /^\s*#\s*(?:@|%%|!|-\*-|copyright|licen[sc]e|spdx)/i;

/** The edits that import what is needed, each statement once, before its first use. */
export function insertImports(
  cells: readonly ReadCell[],
  needed: readonly Needed[]
): CellEdit[] {
  const hosts = new Map<string, Map<string, Use>>();
  for (const { statement, use } of [...needed].sort(byUse)) {
    const cell = cells[use.cell];
    if (statement !== null && isPython(cell)) {
      const program = programOf(cells, cell);
      const statements = hosts.get(program) ?? new Map<string, Use>();
      statements.set(statement, statements.get(statement) ?? use);
      hosts.set(program, statements);
    }
  }
  return [...hosts.values()].flatMap(statements => toEdits(cells, statements));
}

function byUse(left: Needed, right: Needed): number {
  return left.use.cell - right.use.cell || left.use.from - right.use.from;
}

/** One edit a place: statements that go to the same line are written together. */
function toEdits(
  cells: readonly ReadCell[],
  statements: ReadonlyMap<string, Use>
): CellEdit[] {
  const places = new Map<string, { place: Insertion; lines: string[] }>();
  for (const [statement, use] of statements) {
    const place = findInsertion(cells, use);
    const key = `${place.cell.index}:${place.at}`;
    const group = places.get(key) ?? { place, lines: [] };
    group.lines.push(statement);
    places.set(key, group);
  }
  return [...places.values()].map(({ place, lines }) => toEdit(place, lines));
}

/** Where import statements are written. */
export interface Insertion {
  readonly cell: PythonCell;
  /** Start of a line, or the end of the cell. */
  readonly at: number;
  readonly isAmongImports: boolean;
}

function toEdit(
  { cell, at, isAmongImports }: Insertion,
  lines: string[]
): CellEdit {
  const { source } = cell;
  const indent = /[ \t]*/y;
  indent.lastIndex = at;
  const margin = indent.exec(source)?.[0] ?? '';
  const block = lines.map(line => `${margin}${line}\n`).join('');
  const isAtEnd = at === source.length;
  const lead = isAtEnd && at > 0 && source[at - 1] !== '\n' ? '\n' : '';
  const gap = isAmongImports || isAtEnd ? '' : '\n';
  const insert = isAtEnd ? lead + block.trimEnd() : block + gap;
  return { cell: cell.index, from: at, to: at, insert };
}

/** Whether what is written in `cell` is there for the code of another cell, or its own. */
export function isHost(cell: ReadCell, user: ReadCell): cell is PythonCell {
  return (
    cell.index <= user.index &&
    !cell.isLocked &&
    cell.source.trim() !== '' &&
    isPython(cell) &&
    cell.content.scope === 'notebook' &&
    isShared(cell, user)
  );
}

/**
 * Cells of one program share what is written before the first of them. A cell
 * that runs apart is a program of its own, and so is one whose names do not
 * last and which has no other above.
 */
export function programOf(cells: readonly ReadCell[], user: ReadCell): string {
  const isAlone =
    isOwnProgram(user) ||
    (isGuest(user) && !cells.some(each => isHost(each, user)));
  return isAlone ? `cell ${user.index}` : `era ${user.era}`;
}

/** The first cell that imports, else the first that holds code; never after the use. */
export function findInsertion(cells: readonly ReadCell[], use: Use): Insertion {
  const user = cells[use.cell];
  const own = isPython(user) ? user : undefined;
  const earlier = cells.filter(isPython).filter(cell => isHost(cell, user));
  for (const cell of earlier) {
    const at = firstImport(cell, startOf(cell, use));
    if (at !== null && !(cell === own && at > use.from)) {
      return { cell, at: lineStart(cell.source, at), isAmongImports: true };
    }
  }
  const cell =
    earlier.find(hasCode) ??
    ownOrFirst(own, earlier) ??
    cells.filter(isPython)[0];
  const limit = cell === own ? use.from : cell.source.length;
  return {
    cell,
    at: afterHeader(cell, startOf(cell, use), limit),
    isAmongImports: false
  };
}

/** Where what is written in a cell begins to be there for the code at `use`. */
function startOf({ index, source, lastsFrom }: PythonCell, use: Use): number {
  const isBefore = index === use.cell && use.from < lastsFrom;
  return lastsFrom === 0 || isBefore ? 0 : lineEnd(source, lastsFrom);
}

/** Whether a cell holds more than lines for IPython and comments. */
function hasCode({ content }: PythonCell): boolean {
  return statementsOf(content.tree.topNode).length > 0;
}

/** Where no cell before holds code: the cell that needs the import, if it can hold one for the others. */
function ownOrFirst(
  own: PythonCell | undefined,
  earlier: readonly PythonCell[]
): PythonCell | undefined {
  return own && earlier.includes(own) ? own : (earlier[0] ?? own);
}

/** Start of the first statement of a cell from `start` on that imports something. */
function firstImport(
  { content, source }: PythonCell,
  start: number
): number | null {
  for (const node of statementsOf(content.tree.topNode)) {
    const first = node.name === 'StatementGroup' ? node.firstChild : node;
    const isFuture = /^from\s{1,8}__future__\b/.test(
      source.slice(node.from, node.from + 32)
    );
    if (node.from >= start && first?.name === 'ImportStatement' && !isFuture) {
      return node.from;
    }
  }
  return null;
}

/** The line after what has to come first: magics, a docstring, `__future__`, header comments. */
function afterHeader(cell: PythonCell, start: number, limit: number): number {
  const { source, content } = cell;
  let at = start;
  for (const node of statementsOf(content.tree.topNode)) {
    if (node.from < start) {
      continue;
    }
    if (!isHead(node, source, at) || node.to > limit) {
      break;
    }
    at = lineEnd(source, node.to);
  }
  return skipHeaderLines(cell, at, Math.min(limit, firstCode(cell, at)));
}

function isHead(node: SyntaxNode, source: string, at: number): boolean {
  const text = source.slice(node.from, node.to);
  const isDocstring =
    node.firstChild?.name === 'String' &&
    node.name === 'ExpressionStatement' &&
    node.from >= at;
  return isDocstring || /^from\s{1,8}__future__\b/.test(text);
}

/** Start of the first statement from `at` on, else the end of the cell. */
function firstCode({ source, content }: PythonCell, at: number): number {
  const next = statementsOf(content.tree.topNode).find(
    ({ from }) => from >= at
  );
  return next?.from ?? source.length;
}

/** Passes magics and header comments; a comment that belongs to the code below stays below. */
function skipHeaderLines(
  { source, content }: PythonCell,
  start: number,
  end: number
): number {
  let at = start;
  for (let line = start; line < end;) {
    const next = lineEnd(source, line);
    const text = source.slice(line, next);
    const isMagic = text !== content.code.slice(line, next);
    if ((isMagic && next <= end) || HEADER.test(text)) {
      at = next;
    }
    line = next;
  }
  while (at < end && /^\s*\n/.test(source.slice(at, lineEnd(source, at)))) {
    at = lineEnd(source, at);
  }
  return at;
}

export function statementsOf(script: SyntaxNode): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = script.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'Comment') {
      nodes.push(node);
    }
  }
  return nodes;
}

function lineStart(source: string, at: number): number {
  return source.slice(0, at).lastIndexOf('\n') + 1;
}

/** Start of the next line. */
export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}
