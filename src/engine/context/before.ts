/** Where the word begins that ends at a place. */

/** A table is faster than an expression, which would try each place before. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0
);
const LETTER = /[\p{L}\p{N}]/u;
/** Longer names are none. */
const MAX_LENGTH = 80;

const isInWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? IN_WORD[code] === 1 : LETTER.test(text[at]);
};

/** The start of the letters, digits and `_ . -` that end before an offset. */
export function wordStart(text: string, end: number): number {
  const first = Math.max(0, end - MAX_LENGTH);
  let at = end;
  while (at > first && isInWord(text, at - 1)) {
    at--;
  }
  return at;
}
