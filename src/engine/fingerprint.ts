import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

import { hiddenValue } from './mask';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much of a long line counts, before and after the value. */
const reach = 200;

/** Half of a SHA-256 would do; this is enough to tell the lines of a notebook apart. */
const hashLength = 16;

/**
 * What stays the same when other lines change: rule, cell id and hash of the
 * value's line in which every value is masked.
 *
 * @param text - the fragment's.
 * @param line - the line in which the value starts, without its `\n`.
 * @param values - the values found in the text, in order; `value` is one of them.
 */
export const toFingerprint = (
  rule: string,
  cellId: string | null,
  text: string,
  line: Range,
  value: Range,
  values: readonly Range[]
): string => {
  const masked = maskLine(text, line, value, values).trim();
  const hash = bytesToHex(sha256(utf8ToBytes(masked))).slice(0, hashLength);
  return [rule, cellId ?? '', hash].join(':');
};

/** The line around a value, without any value: neither where it was found nor where it stands again. */
const maskLine = (
  text: string,
  line: Range,
  value: Range,
  values: readonly Range[]
): string => {
  const from = Math.max(line.from, value.from - reach);
  const to = Math.min(line.to, value.to + reach);
  const near = values.filter(other => other.from < to && other.to > from);
  const pieces: string[] = [];
  let at = from;
  for (const other of near) {
    pieces.push(text.slice(at, Math.max(at, other.from)));
    at = Math.max(at, other.to);
  }
  pieces.push(text.slice(at, Math.max(at, to)));
  return near
    .map(other => text.slice(other.from, other.to))
    .reduce(
      (rest, again) => rest.map(piece => piece.split(again).join(hiddenValue)),
      pieces
    )
    .join(hiddenValue);
};
