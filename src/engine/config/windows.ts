import type { Hits } from '../prefilter';
import type { CustomRule } from './types';

/** A part of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far from a match a keyword may stand. */
const reach = 400;

/** The parts of a text that are near a keyword of a rule, in order, none touching another. */
export const listWindows = (
  length: number,
  hits: Hits,
  { keywords, longest }: CustomRule
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
