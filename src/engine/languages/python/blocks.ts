import { DEFINES, type Line } from './lines';

/** A class or a function of Python, as far as its lines tell. */
export interface Block {
  /** The one that it stands in. */
  readonly around: Block | null;
  /** Signs of white space before its first line. */
  readonly indent: number;
  /** Before what stands directly in it; `null` until there is something. */
  body: number | null;
  /** Whether it is a function that returns a text, which its name may be the name of. */
  returnsText: boolean;
}

const RETURNS_TEXT = /^return\b(?:[^\n]*["']|[^\n]*[([{][ \t]*$)/;

/** For each line the block in which it stands directly; `null` for others, and for no code. */
export function blocksOf(lines: readonly Line[]): (Block | null)[] {
  let block: Block | null = null;
  return lines.map(({ indent, code }) => {
    if (code === '' || code.startsWith('#')) {
      return null;
    }
    while (block !== null && indent <= block.indent) {
      block = block.around;
    }
    if (block !== null) {
      block.body ??= indent;
      block.returnsText ||= RETURNS_TEXT.test(code);
    }
    const around = block;
    if (DEFINES.test(code)) {
      block = { around, indent, body: null, returnsText: false };
    }
    return around?.body === indent ? around : null;
  });
}
