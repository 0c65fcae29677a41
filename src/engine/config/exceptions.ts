/** What a rule of somebody's own leaves alone. */
import type { Exception } from './types';
import type { Range } from '../ranges';

/** A match, and the whole of which it is the value. */
export interface Found extends Range {
  readonly whole: Range;
}

/** How much of a line is looked at, before and behind a match. */
const aside = 400;

/** How much an expression may look at. */
const most = 1200;

/** Whether an exception holds for a match. */
export const isExcepted = (
  { on, source, flags }: Exception,
  text: string,
  found: Found
): boolean => {
  const ranges: Readonly<Record<Exception['on'], () => Range>> = {
    value: () => found,
    match: () => found.whole,
    line: () => lineAround(text, found.whole)
  };
  const { from, to } = ranges[on]();
  return new RegExp(source, flags).test(
    text.slice(from, Math.min(to, from + most))
  );
};

const lineAround = (text: string, { from, to }: Range): Range => {
  const before = text.lastIndexOf('\n', from - 1) + 1;
  const after = text.indexOf('\n', to);
  return {
    from: Math.max(before, from - aside),
    to: Math.min(after < 0 ? text.length : after, to + aside)
  };
};
