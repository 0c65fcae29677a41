import { formatPatch, structuredPatch, type StructuredPatch } from 'diff';

import type { RepairedText } from '../../engine/repair';
import { toShownLines } from '../../engine/report';

/** Lines that are shown around a change. */
const context = 2;

/** To find the fewest changes takes the square of their number. */
const mostChanges = 2000;

const headers = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};

/** What would change in a file, as a unified diff with every value masked. */
export const toDiff = (
  path: string,
  before: string,
  { text, mask }: RepairedText
): string => {
  const names = [`a/${path}`, `b/${path}`] as const;
  const [old, changed] = [mask(before), mask(text)];
  const patch = structuredPatch(...names, old, changed, undefined, undefined, {
    context,
    maxEditLength: mostChanges
  });
  const whole = patch ?? toCoarsePatch(...names, old, changed);
  return toShownLines(formatPatch(whole, headers));
};

/** One change from the first to the last line that is another. */
const toCoarsePatch = (
  oldFileName: string,
  newFileName: string,
  ...texts: [old: string, changed: string]
): StructuredPatch => {
  const [old, changed] = texts.map(text => text.split('\n'));
  const most = Math.min(old.length, changed.length);
  let head = 0;
  while (head < most && old[head] === changed[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === changed.at(-1 - tail)) {
    tail++;
  }
  const [removed, added] = [old, changed].map(lines =>
    lines.slice(head, lines.length - tail)
  );
  const start = head + 1;
  const hunk = {
    oldStart: start,
    oldLines: removed.length,
    newStart: start,
    newLines: added.length,
    lines: [
      ...removed.map(line => `-${line}`),
      ...added.map(line => `+${line}`)
    ]
  };
  return {
    oldFileName,
    newFileName,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [hunk]
  };
};
