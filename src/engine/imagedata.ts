import type { Range } from './ranges';

/** A file's bytes, in which something can be looked for quickly; Node's `Buffer` is one. */
export interface SearchableBytes {
  readonly length: number;
  readonly [index: number]: number;
  /** Where a text of ASCII, or a byte, stands at or behind a place; -1 where it does not. */
  indexOf(wanted: string | number, from: number): number;
}

/** How the data of a picture begins in a notebook's file; the rest of a key follows. */
const keyStart = '"image/';

/** The types of pictures that no text is in. */
const pixels = ['png', 'jpeg', 'gif', 'webp'].map(type => `${type}"`);

/** What stands between a key and its value. */
const isBetween = (byte: number): boolean => byte === 0x20 || byte === 0x3a;

const quote = 0x22;

/** Shorter data is not worth it. */
const shortest = 1024;

/** So many bytes at both ends show what lies between. */
const sample = 48;

/** Letters, digits, `+`, `/`, `=`, and the line ends as JSON writes them. */
const isEncoded = (byte: number): boolean => {
  const letter = byte | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (byte >= 0x2f && byte <= 0x39) ||
    byte === 0x2b ||
    byte === 0x3d ||
    byte === 0x5c
  );
};

const isAllEncoded = (
  bytes: SearchableBytes,
  from: number,
  to: number
): boolean => {
  for (let at = from; at < to; at++) {
    if (!isEncoded(bytes[at])) {
      return false;
    }
  }
  return true;
};

const startsWith = (
  bytes: SearchableBytes,
  at: number,
  text: string
): boolean =>
  Array.from(text).every(
    (character, index) => bytes[at + index] === character.charCodeAt(0)
  );

/** Where the string begins that is a picture's data; -1 where a key is not that of one. */
const findValue = (bytes: SearchableBytes, key: number): number => {
  const type = pixels.find(each => startsWith(bytes, key, each));
  if (type === undefined) {
    return -1;
  }
  let at = key + type.length;
  while (isBetween(bytes[at])) {
    at++;
  }
  return bytes[at] === quote ? at + 1 : -1;
};

/**
 * The data of pictures in the file of a notebook: half of what notebooks
 * weigh, and never looked at. Without it the file is the same JSON, in which
 * these strings are empty.
 */
export const findImageData = (bytes: SearchableBytes): Range[] => {
  const found: Range[] = [];
  let at = bytes.indexOf(keyStart, 0);
  while (at >= 0) {
    const from = findValue(bytes, at + keyStart.length);
    const to = from < 0 ? -1 : bytes.indexOf(quote, from);
    const isLong = to - from >= shortest && to >= 0;
    if (
      isLong &&
      isAllEncoded(bytes, from, from + sample) &&
      isAllEncoded(bytes, to - sample, to)
    ) {
      found.push({ from, to });
    }
    at = bytes.indexOf(keyStart, Math.max(to, at + keyStart.length));
  }
  return found;
};
