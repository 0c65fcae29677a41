/** Compares what stands in the strings of a JSON text with sets of characters. */
import { escapes, marks } from './marks';

const { quote, backslash, comma } = marks;
const letterN = 0x6e;
const letterU = 0x75;
const space = 0x20;

const known = new Map<string, Uint8Array>();

const makeSet = (set: string): Uint8Array => {
  const inside = new RegExp(`[${set}]`);
  return Uint8Array.from({ length: 256 }, (_, code) =>
    code < 128 && inside.test(String.fromCharCode(code)) ? 1 : 0
  );
};

/** A table with 1 for each ASCII character of a set, which is written as the inside of a character class. */
export const toSet = (set: string): Uint8Array => {
  const found = known.get(set) ?? makeSet(set);
  known.set(set, found);
  return found;
};

const skipSpace = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && bytes[at] <= space) {
    at++;
  }
  return at;
};

/**
 * Whether a text may go on where something stands that does not belong to a
 * value: the end of a string that is one of a list, an escape of any character.
 */
export const mayGoOn = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at] === backslash) {
    return bytes[at + 1] === letterU;
  }
  const next = skipSpace(bytes, at + 1);
  if (bytes[at] !== quote || bytes[next] !== comma) {
    return false;
  }
  const first = bytes[skipSpace(bytes, next + 1)];
  return first === quote || first === letterN;
};

/**
 * Whether the characters from an offset on may be of the sets, one of each.
 * Yes where that cannot be told: a list of strings is one text.
 */
export const matchesSets = (
  bytes: Uint8Array,
  from: number,
  sets: readonly Uint8Array[]
): boolean => {
  let at = from;
  for (const set of sets) {
    let byte = bytes[at++];
    if (byte === quote && set[quote] === 0) {
      return mayGoOn(bytes, at - 1);
    }
    if (byte === backslash && set[backslash] === 0) {
      byte = bytes[at++];
      if (byte === letterU) {
        return true;
      }
      byte = escapes.get(byte) ?? byte;
    }
    if (set[byte] !== 1) {
      return false;
    }
    if (byte === quote || byte === backslash) {
      return true;
    }
  }
  return true;
};
