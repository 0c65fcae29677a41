import { toTable } from '../characters';

/** The length of what a sticky pattern matches at an offset. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where ASCII ends. To read an expression of all letters of the world costs as much as to scan a notebook. */
const WIDE = 128;

/**
 * The same of a pattern of words: `ascii` has ASCII's letters, `all` those of
 * all languages, which are asked for where one may follow.
 */
export function wordsLengthAt(
  ascii: RegExp,
  all: RegExp,
  text: string,
  at: number
): number {
  const length = lengthAt(ascii, text, at);
  const end = at + length;
  const mayGoOn =
    text.charCodeAt(end) >= WIDE || text.charCodeAt(end + 1) >= WIDE;
  return mayGoOn ? lengthAt(all, text, at) : length;
}

const ASCII_NAME_CHARACTER = toTable(/[A-Za-z0-9_.-]/);
const NAME_CHARACTER = /[\p{L}\p{M}\p{N}_.-]/u;
const LONGEST_NAME = 80;
/** How many characters belong to a sign that escapes others. */
const ESCAPES: Readonly<Record<string, number | undefined>> = {
  '\\': 1,
  '%': 2
};

/** Where the name starts that goes on at an offset. */
export function nameStart(text: string, offset: number): number {
  let start = offset;
  const first = Math.max(0, offset - LONGEST_NAME);
  while (start > first && isNameCharacter(text, start - 1)) {
    start--;
  }
  // Of `\nKEY` in a literal the `n` is no part of the name, nor the `3F` of `%3Fkey`.
  const escape = ESCAPES[text[start - 1]] ?? 0;
  return Math.min(start + escape, offset);
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < WIDE
    ? ASCII_NAME_CHARACTER[code] === 1
    : NAME_CHARACTER.test(text[at]);
}
