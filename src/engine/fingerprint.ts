import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

import { hiddenValue } from './mask';
import type { Range } from './ranges';

/** How much of a long line counts, before and after the value. */
const reach = 200;

/** Stands for the value itself: the others of its line have fingerprints of their own. */
const ownMark = '◆';

/** Half of a SHA-256 would do; this is enough to tell the lines of a notebook apart. */
const hashLength = 16;

/**
 * What stays the same when other lines change: rule, cell id and hash of the
 * value's line in which every value is masked.
 *
 * @param text - the fragment's.
 * @param line - the line in which the value starts, without its `\n`.
 * @param values - the values found in the text, in order, none overlapping.
 * @param index - which of them it is.
 */
export const toFingerprint = (
  rule: string,
  cellId: string | null,
  text: string,
  line: Range,
  values: readonly Range[],
  index: number
): string => {
  const masked = maskLine(text, line, values, index).trim();
  const hash = bytesToHex(sha256(utf8ToBytes(masked))).slice(0, hashLength);
  // With a colon it would look like a password and its value, also to others.
  return [rule, cellId ?? '', hash].join('/');
};

/** The line around a value, without any value: neither where it was found nor where it stands again. */
const maskLine = (
  text: string,
  line: Range,
  values: readonly Range[],
  index: number
): string => {
  const from = Math.max(line.from, values[index].from - reach);
  const to = Math.min(line.to, values[index].to + reach);
  const near = listNear(values, index, { from, to });
  const again = new Set(near.map(other => text.slice(other.from, other.to)));
  const hide = (piece: string): string =>
    [...again].reduce(
      (masked, repeated) => masked.split(repeated).join(hiddenValue),
      piece
    );
  let masked = '';
  let at = from;
  for (const other of near) {
    masked += hide(text.slice(at, Math.max(at, other.from)));
    masked += other === values[index] ? ownMark : hiddenValue;
    at = Math.max(at, other.to);
  }
  return masked + hide(text.slice(at, Math.max(at, to)));
};

/** The values that touch a range around one of them: a line may hold very many. */
const listNear = (
  values: readonly Range[],
  index: number,
  { from, to }: Range
): readonly Range[] => {
  let first = index;
  while (first > 0 && values[first - 1].to > from) {
    first--;
  }
  let end = index + 1;
  while (end < values.length && values[end].from < to) {
    end++;
  }
  return values.slice(first, end);
};
