/** The length of what a sticky pattern matches at an offset. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const NAME_CHARACTER = /[\p{L}\p{M}\p{N}_.-]/u;
const LONGEST_NAME = 80;

/** Where the name starts that goes on at an offset. */
export function nameStart(text: string, offset: number): number {
  let start = offset;
  const first = Math.max(0, offset - LONGEST_NAME);
  while (start > first && isNameCharacter(text, start - 1)) {
    start--;
  }
  // Of `\nKEY` in a literal the `n` is no part of the name.
  return text[start - 1] === '\\' ? Math.min(start + 1, offset) : start;
}

/** Nearly all names are ASCII, and this is asked for each keyword. */
function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || NAME_CHARACTER.test(text[at]);
}
