/** The line of a place in a text, of which only so much is looked at. */

/** Where a line begins, or as far before the offset as is looked. */
export function lineStart(text: string, offset: number, most: number): number {
  const first = Math.max(0, offset - most);
  return first + text.slice(first, offset).lastIndexOf('\n') + 1;
}

/** Where a line begins; below 0 where that is farther than is looked. */
export function nearLineStart(
  text: string,
  offset: number,
  most: number
): number {
  const start = lineStart(text, offset, most);
  return start > 0 && start === offset - most ? -1 : start;
}

/** A line from its start on. */
export function lineAt(text: string, start: number, most: number): string {
  const near = text.slice(start, start + most);
  const end = near.indexOf('\n');
  return end < 0 ? near : near.slice(0, end);
}
