import { linesOf, type Line } from './lines';

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
const METHOD = /^(?:@|(?:async[ \t]{1,8}def|def|class)\b)/;
const CLASS = /^class\b/;

/**
 * A cell's source in parts of whole statements: those of the top level, and of a
 * class each method and what stands between methods. Of a longer file, a part is
 * what is parsed instead of all.
 */
export function passagesOf(source: string): Passage[] {
  const starts = findStarts(linesOf(source));
  return starts.map(({ from, isIndented }, index) => ({
    from,
    text: source.slice(from, starts[index + 1]?.from ?? source.length),
    head: isIndented ? HEAD : ''
  }));
}

interface Start {
  readonly from: number;
  /** Whether its first code is. */
  isIndented: boolean;
}

function findStarts(lines: readonly Line[]): Start[] {
  let start: Start = { from: 0, isIndented: false };
  const starts = [start];
  const members = new Members();
  let above = '';
  let hasCode = false;
  for (const line of lines) {
    const { from, indent, code } = line;
    const isCode = code !== '' && !code.startsWith('#');
    const begins = isCode && members.begins(line);
    if (from > 0 && (begins || isTopLevel(line, above))) {
      start = { from, isIndented: false };
      starts.push(start);
      hasCode = false;
    }
    if (isCode && !hasCode) {
      start.isIndented = indent > 0;
      hasCode = true;
    }
    above = indent > 0 ? '' : code;
  }
  return starts;
}

/** Comments in a row may be one piece of code that was commented out. */
function isTopLevel({ indent, code }: Line, above: string): boolean {
  const isNext = code.startsWith('#') && above.startsWith('#');
  return indent === 0 && code !== '' && !isNext && !CONTINUES.test(code);
}

/** What stands directly in a class of the top level. */
class Members {
  /** Whether a line, which is no comment, is the first of a method or the first behind one. */
  begins({ indent, code }: Line): boolean {
    if (indent === 0) {
      this.isInClass = CLASS.test(code);
      this.indent = null;
      return false;
    }
    const isFirst = this.indent === null;
    this.indent ??= indent;
    if (!this.isInClass || indent !== this.indent || CONTINUES.test(code)) {
      return false;
    }
    const isMethod = METHOD.test(code);
    const begins = isMethod ? !this.isDecorated : this.isInMethod;
    this.isInMethod = isMethod;
    this.isDecorated = code.startsWith('@');
    return begins && !isFirst;
  }

  private isInClass = false;
  /** Of its members; `null` before the first. */
  private indent: number | null = null;
  private isInMethod = false;
  private isDecorated = false;
}
