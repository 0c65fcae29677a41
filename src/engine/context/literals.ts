/** Farther back than this a line's quotes are not counted. */
const MAX_LINE = 2000;

/** Whether an offset lies in a string literal that begins in the same line, by its quotes. */
export function isInLiteral(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(Math.max(start, offset - MAX_LINE), offset);
  let open = '';
  for (const [character] of before.matchAll(/\\.|["'`]/g)) {
    if (open === '' && character.length === 1) {
      open = character;
    } else if (open === character) {
      open = '';
    }
  }
  return open !== '';
}
