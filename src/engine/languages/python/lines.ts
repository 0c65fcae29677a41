import { quoteOpenAfter } from '../blank';

/** A line that no bracket, quote or backslash joins with the one above. */
export interface Line {
  readonly from: number;
  /** Signs of white space before its code. */
  readonly indent: number;
  /** Without them. */
  readonly code: string;
}

/**
 * Begins a function or a class. It stands in no bracket, though one may seem
 * open: that was in a text or in a comment.
 */
export const DEFINES = /^(?:async[ \t]{1,8}def|def|class)\b/;

/**
 * The lines of Python with which statements can begin. Brackets are counted in
 * strings and comments too, which passes lines over at worst. What stands in
 * triple quotes may look like a statement and is none.
 */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let depth = 0;
  let quote = '';
  let isJoined = false;
  let from = 0;
  for (const text of source.split('\n')) {
    const code = text.trimStart();
    if (quote === '' && (DEFINES.test(code) || (depth <= 0 && !isJoined))) {
      lines.push({ from, indent: text.length - code.length, code });
      depth = 0;
    }
    const open = quoteOpenAfter(text, quote);
    if (quote === '' || open === '') {
      depth += depthOf(text);
    }
    quote = open;
    isJoined = text.endsWith('\\');
    from += text.length + 1;
  }
  return lines;
}

/** How many more brackets are opened than closed. */
function depthOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ROUND || code === SQUARE || code === CURLY) {
      depth++;
    } else if (
      code === ROUND + 1 ||
      code === SQUARE + 2 ||
      code === CURLY + 2
    ) {
      depth--;
    }
  }
  return depth;
}

const ROUND = 0x28;
const SQUARE = 0x5b;
const CURLY = 0x7b;
