import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import {
  blankMagics,
  cellMagicOf,
  isForeignCell,
  writesPython
} from '../languages/blank';
import { toKnownPython } from '../languages/newer';
import { stringsOf } from '../languages/python';
import { importsOf } from '../languages/python/bindings';
import type { PythonString, Span } from '../languages/python/nouns';
import { cellLanguage } from '../notebook/magics';
import type { SourceCell } from '../types';
import { LiteralSearch } from './literalsearch';
import { dialectOf, runtimeOf } from './languages';
import type { Dialect } from './languages/dialect';
import { isPythonName, isShellName, toNoWayReason } from './languages/names';

/** A cell, read once for all of its targets. */
export interface ReadCell {
  readonly index: number;
  readonly source: string;
  readonly isLocked: boolean;
  /** Cells of one number share their names: `%reset` begins the next. */
  readonly era: number;
  /** Behind its last `%reset`: what is bound before does not last. */
  readonly lastsFrom: number;
  readonly content: Content;
}

export type Content =
  | { readonly kind: 'text' }
  | PythonContent
  /** `start` is where the body below the magic begins. */
  | {
      readonly kind: 'shell';
      readonly start: number;
      /** Whether the notebook or file is a shell's altogether. */
      readonly isOwn: boolean;
      /** Whether IPython puts Python's values into it. */
      readonly isExpanded: boolean;
    }
  | {
      readonly kind: 'foreign';
      readonly start: number;
      readonly dialect: Dialect;
    }
  | { readonly kind: 'other'; readonly reason: string };

export interface PythonContent {
  readonly kind: 'python';
  /** The source with magics blanked; the same offsets. */
  readonly code: string;
  readonly tree: Tree;
  /** What its program imports `os.environ` as. */
  readonly environs: ReadonlySet<string>;
  /** `notebook`: one program with the other cells; `guest`: sees their names but binds none for them; `own`: runs apart. */
  readonly scope: 'notebook' | 'guest' | 'own';
}

export interface PythonCell extends ReadCell {
  readonly content: PythonContent;
}

const SHELL_MAGICS = new Set([
  'bash',
  'sh',
  'zsh',
  'ksh',
  'shell',
  'system',
  'sx',
  '!'
]);
/** IPython runs these as it runs a line with `!`. */
const EXPANDED_MAGICS = new Set(['system', 'sx', '!']);
const TEXT_MAGICS = new Set(['markdown', 'latex']);
const OWN_PROCESS = new Set(['python', 'python3', 'px', 'local']);
/** Python of a cluster: what is there, in variables or to ask, this machine does not know. */
const ELSEWHERE = new Set(['spark', 'pyspark']);
const GUEST = new Set(['timeit', 'memit', 'mprun', 'heat', 'scalene']);
/** `%reset` without a word for a part, as a line or as a call. */
const RESET =
  /^[ \t]{0,80}%reset[ \t\-sf]{0,16}$|magic\([^\n)]{0,20}["']reset\b["',\s\-sf]{0,24}\)/gm;

/** Reads the cells of a notebook in `language`. */
export function readCells(
  cells: readonly SourceCell[],
  language: string
): ReadCell[] {
  const sources = cells.map(({ source }) => source);
  const runtime = runtimeOf(language, sources);
  const read = withEras(
    cells.map((cell, index) => readCell(cell, index, runtime))
  );
  const program = read.filter(isPython).filter(cell => !isOwnProgram(cell));
  const environs = new Set(
    program.flatMap(({ content }) => [...content.environs])
  );
  return read.map(cell =>
    isPython(cell) && !isOwnProgram(cell)
      ? { ...cell, content: { ...cell.content, environs } }
      : cell
  );
}

/** Whoever resets begins with no names, which those below then share. */
function withEras(cells: readonly ReadCell[]): ReadCell[] {
  let era = 0;
  return cells.map(cell => {
    const isPart = isPython(cell) && !isOwnProgram(cell);
    const reset = isPart ? [...cell.source.matchAll(RESET)].pop() : undefined;
    era += reset ? 1 : 0;
    return {
      ...cell,
      era,
      lastsFrom: reset ? reset.index + reset[0].length : 0
    };
  });
}

/** What code calls `os.environ` by an alias. */
function environsOf(code: string, tree: Tree): ReadonlySet<string> {
  return new Set(
    importsOf(code, tree)
      .filter(({ module, member }) => module === 'os' && member === 'environ')
      .map(({ text }) => text)
  );
}

export function isPython(cell: ReadCell): cell is PythonCell {
  return cell.content.kind === 'python';
}

export function readCell(
  { type, source, isLocked = false, language: own }: SourceCell,
  index: number,
  language: string
): ReadCell {
  const content: Content =
    type === 'code' ? readCode(source, own ?? language) : { kind: 'text' };
  return { index, source, isLocked, era: 0, lastsFrom: 0, content };
}

function readCode(source: string, language: string): Content {
  if (!isPythonName(language)) {
    return readForeign(cellLanguage(source, language));
  }
  const magic = cellMagicOf(source);
  if (magic === null) {
    return readPython(source, blankMagics(source), 'notebook');
  }
  return readMagicCell(source, magic);
}

/** A cell of a notebook in another language. */
function readForeign(language: string): Content {
  const dialect = dialectOf(language);
  if (dialect) {
    return { kind: 'foreign', start: 0, dialect };
  }
  return isShellName(language)
    ? { kind: 'shell', start: 0, isOwn: true, isExpanded: false }
    : { kind: 'other', reason: toNoWayReason(language) };
}

function readMagicCell(source: string, magic: string): Content {
  const line = /^\s*%%[^\n]*/.exec(source)?.[0] ?? '';
  const script =
    /^\s*%%(?:script\s+(?:bash|sh|zsh)\b|(?:writefile|file)\b[^\n]*\.sh\s*$)/;
  if (SHELL_MAGICS.has(magic) || script.test(line)) {
    return {
      kind: 'shell',
      start: line.length,
      isOwn: false,
      isExpanded: EXPANDED_MAGICS.has(magic)
    };
  }
  if (TEXT_MAGICS.has(magic)) {
    return { kind: 'text' };
  }
  if (writesPython(source)) {
    const code = `#${line.slice(1).replace(/./g, ' ')}${source.slice(line.length)}`;
    return readPython(source, code, 'own');
  }
  const dialect = magic === 'R' ? dialectOf('r') : null;
  if (dialect) {
    return { kind: 'foreign', start: line.length, dialect };
  }
  if (isForeignCell(source) || ELSEWHERE.has(magic)) {
    return {
      kind: 'other',
      reason: `A %%${magic} cell cannot be rewritten: the value has to be taken out by hand.`
    };
  }
  const scope = OWN_PROCESS.has(magic) ? 'own' : 'notebook';
  return readPython(
    source,
    blankMagics(source),
    GUEST.has(magic) ? 'guest' : scope
  );
}

function readPython(
  source: string,
  blanked: string,
  scope: PythonContent['scope']
): Content {
  // A line of an expression that looks like a magic is one only where the
  // cell makes sense that way.
  const codes = [fillBodies(source, blanked), source];
  for (const toParsed of [(code: string) => code, toKnownPython]) {
    for (const code of codes) {
      const tree = parser.parse(toParsed(code));
      if (!hasError(tree)) {
        const environs = environsOf(code, tree);
        return { kind: 'python', code, tree, scope, environs };
      }
    }
  }
  return {
    kind: 'other',
    reason: 'The cell has a syntax error; it can be rewritten once it parses.'
  };
}

/** Puts an expression where an indented magic was blanked: it may be all of a block. */
function fillBodies(source: string, blanked: string): string {
  const lines = source.split('\n');
  return blanked
    .split('\n')
    .map((line, index) => {
      const indent = /^\s*/.exec(lines[index])?.[0].length ?? 0;
      const isMagic = line !== lines[index] && line.startsWith('#');
      const isContinued = lines[index - 1]?.endsWith('\\') ?? false;
      return isMagic && !isContinued && indent > 0
        ? `${lines[index].slice(0, indent)}0${' '.repeat(line.length - indent - 1)}`
        : line;
    })
    .join('\n');
}

/** Whether code is a program that the notebook writes or starts, and not a part of its own. */
export function isOwnProgram(cell: ReadCell): boolean {
  return isPython(cell) && cell.content.scope === 'own';
}

/** Whether code runs very often, and what it binds does not last: `%%timeit`. */
export function isGuest(cell: ReadCell): boolean {
  return isPython(cell) && cell.content.scope === 'guest';
}

/** Whether code sees the names that a cell of the notebook binds. */
export function isShared(binding: ReadCell, seeing: ReadCell): boolean {
  return binding.era === seeing.era && !isOwnProgram(seeing);
}

/** Whether code runs in another process than the kernel. */
export function isOwnProcess(cell: ReadCell): boolean {
  return isOwnProgram(cell) && OWN_PROCESS.has(cellMagicOf(cell.source) ?? '');
}

const literals = new WeakMap<ReadCell, LiteralSearch>();

/** The smallest string literal around a range; those of a cell are read once for all of its targets. */
export function literalAround(
  cell: ReadCell,
  range: Span
): PythonString | undefined {
  const known = literals.get(cell) ?? new LiteralSearch(stringsOf(cell.source));
  literals.set(cell, known);
  return known.find(range);
}

export function hasError(tree: Tree): boolean {
  let found = false;
  tree.iterate({
    enter({ type }) {
      found ||= type.isError;
      return !found;
    }
  });
  return found;
}
