import type { TranslationBundle } from '@jupyterlab/translation';

/** So many numbers and ranges are told; nobody reads on. */
const MOST_PARTS = 12;

/** So many numbers in a row are told as a range. */
const LEAST_IN_RANGE = 3;

/** "cell 4", "cells 4 and 7", "cells 3–120, 125 and 130", "cells 1, 3, … and 40 more"; numbers from 1. */
export const cellList = (
  cells: readonly number[],
  trans: TranslationBundle
): string => {
  const sorted = [...new Set(cells)].sort((a, b) => a - b);
  const parts = toRuns(sorted).flatMap(toParts);
  if (sorted.length < 2) {
    return trans.__('cell %1', sorted[0] ?? 0);
  }
  if (parts.length > MOST_PARTS) {
    const told = parts.slice(0, MOST_PARTS);
    const left = parts
      .slice(MOST_PARTS)
      .reduce((sum, { count }) => sum + count, 0);
    return trans.__('cells %1 and %2 more', toText(told), left);
  }
  return parts.length === 1
    ? trans.__('cells %1', toText(parts))
    : trans.__(
        'cells %1 and %2',
        toText(parts.slice(0, -1)),
        toText(parts.slice(-1))
      );
};

/** A number, or a range of so many. */
interface Part {
  readonly text: string;
  readonly count: number;
}

const toText = (parts: readonly Part[]): string =>
  parts.map(({ text }) => text).join(', ');

/** Numbers that follow one another. */
type Run = readonly number[];

const toRuns = (sorted: readonly number[]): readonly Run[] => {
  const runs: number[][] = [];
  for (const each of sorted) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1] === each - 1) {
      last.push(each);
    } else {
      runs.push([each]);
    }
  }
  return runs;
};

const toParts = (run: Run): readonly Part[] =>
  run.length >= LEAST_IN_RANGE
    ? [{ text: `${run[0]}–${run[run.length - 1]}`, count: run.length }]
    : run.map(each => ({ text: String(each), count: 1 }));
