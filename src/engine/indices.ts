/** Where a part stands in a text; what would overlap the one before is left out. */
export function indicesOf(text: string, part: string): number[] {
  const indices: number[] = [];
  for (
    let at = text.indexOf(part);
    at >= 0;
    at = text.indexOf(part, at + part.length)
  ) {
    indices.push(at);
  }
  return indices;
}
