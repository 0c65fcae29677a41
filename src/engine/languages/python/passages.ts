import { type Block, blocksOf } from './blocks';
import { type Line, linesOf } from './lines';

/** A part of a source that can be parsed by itself. */
export interface Passage {
  readonly from: number;
  readonly text: string;
  /** What an indented part has to be parsed behind. */
  readonly head: string;
}

/** Begins a block, in which what is indented is right. */
const HEAD = 'if 1:\n';

/** A line that goes on with what stands above it: a closing bracket, a clause. */
const CONTINUES = /^(?:[)\]}]|(?:elif|else|except|finally|case)\b)/;

/**
 * A cell's source in parts of whole statements: those of the top level, and those that
 * stand directly in a class or a function. A function that returns a text is one part.
 * So of a long file only what promises something has to be parsed.
 */
export function passagesOf(source: string): Passage[] {
  const starts = findStarts(linesOf(source));
  return starts.map(({ from, isIndented }, index) => ({
    from,
    text: source.slice(from, starts[index + 1]?.from ?? source.length),
    head: isIndented === true ? HEAD : ''
  }));
}

interface Start {
  readonly from: number;
  /** Whether its first code is; `null` before there is any. */
  isIndented: boolean | null;
}

function findStarts(lines: readonly Line[]): Start[] {
  const blocks = blocksOf(lines);
  let start: Start = { from: 0, isIndented: null };
  const starts = [start];
  let above = '';
  lines.forEach((line, index) => {
    const { from, indent, code } = line;
    const begins =
      indent === 0 ? isTopLevel(code, above) : isMember(code, blocks[index]);
    if (from > 0 && begins) {
      start = { from, isIndented: null };
      starts.push(start);
    }
    if (code !== '' && !code.startsWith('#')) {
      start.isIndented ??= indent > 0;
    }
    above = indent === 0 ? code : '';
  });
  return starts;
}

/** Comments in a row may be one piece of code that was commented out. */
function isTopLevel(code: string, above: string): boolean {
  const isNext = code.startsWith('#') && above.startsWith('#');
  return code !== '' && !isNext && !CONTINUES.test(code);
}

function isMember(code: string, block: Block | null): boolean {
  return block !== null && !isOne(block) && !CONTINUES.test(code);
}

function isOne(block: Block): boolean {
  return block.returnsText || (block.around !== null && isOne(block.around));
}
