import type { Hits } from './prefilter';
import type { Range } from './ranges';

/** How far from a match a keyword may stand. */
const reach = 400;

/**
 * The parts of a text that are near one of some keywords, in order, none touching another.
 *
 * @param longest - as many characters as what is looked for may have.
 */
export const listWindows = (
  length: number,
  hits: Hits,
  keywords: readonly string[],
  longest: number
): Range[] => {
  const far = Math.max(longest, reach);
  const windows: { from: number; to: number }[] = [];
  const starts = keywords.flatMap(word => hits.get(word) ?? []);
  for (const at of starts.sort((a, b) => a - b)) {
    const from = Math.max(0, at - far);
    const to = Math.min(length, at + far);
    const last = windows[windows.length - 1];
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
    } else {
      windows.push({ from, to });
    }
  }
  return windows;
};
