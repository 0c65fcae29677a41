/** Farther back than this a line's quotes are not counted. */
const MAX_LINE = 500;

/** Whether an offset lies in a string literal that begins in the same line, by its quotes. */
export function isInLiteral(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - MAX_LINE), offset);
  const before = near.slice(near.lastIndexOf('\n') + 1);
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
