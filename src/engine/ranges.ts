import { matchesOf } from './matches';

/** A part of a text by its offsets, the end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a global expression matches. */
export const matchRanges = (text: string, expression: RegExp): Range[] =>
  matchesOf(expression, text).map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length
  }));

/** A range without the space around its text. */
export const trim = (text: string, { from, to }: Range): Range => {
  const value = text.slice(from, to);
  const start = value.length - value.trimStart().length;
  return {
    from: from + start,
    to: from + Math.max(start, value.trimEnd().length)
  };
};

/** Ranges in order, of overlapping ones the first. */
export const settle = (ranges: readonly Range[]): Range[] => {
  let end = 0;
  return [...ranges]
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const isClear = from >= end && from < to;
      end = isClear ? to : end;
      return isClear;
    });
};

/** Ranges in order, those that overlap made one. */
export const joinRanges = (ranges: readonly Range[]): Range[] => {
  const joined: Range[] = [];
  const sorted = [...ranges].sort((one, other) => one.from - other.from);
  for (const range of sorted) {
    const last = joined[joined.length - 1];
    if (last && range.from < last.to) {
      const to = Math.max(last.to, range.to);
      joined[joined.length - 1] = { from: last.from, to };
    } else {
      joined.push(range);
    }
  }
  return joined;
};

/** How many different values there are; upper and lower case are the same. */
export const countDifferent = (
  text: string,
  values: readonly Range[]
): number =>
  new Set(values.map(({ from, to }) => text.slice(from, to).toLowerCase()))
    .size;
