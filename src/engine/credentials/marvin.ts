/**
 * Marvin32, the checksum in the keys of Azure. Algorithm and its check value:
 * microsoft/SymCrypt, lib/marvin32.c; its use in keys, and the seed of each
 * product: microsoft/security-utilities.
 */
import { decodeBase64, encodeBase64 } from './decode';
import type { Proof } from './proof';

const add = (one: number, other: number): number => (one + other) >>> 0;

const rotate = (value: number, by: number): number =>
  ((value << by) | (value >>> (32 - by))) >>> 0;

/** Two halves of 32 bits. */
type State = readonly [number, number];

const mix = ([low, high]: State): State => {
  const first = (high ^ low) >>> 0;
  const second = add(rotate(low, 20), first);
  const third = (rotate(first, 9) ^ second) >>> 0;
  const last = add(rotate(second, 27), third);
  return [last, rotate(third, 19)];
};

const toWord = (bytes: string, at: number): number =>
  [3, 2, 1, 0].reduce(
    (word, offset) => (word << 8) | (bytes.charCodeAt(at + offset) || 0),
    0
  ) >>> 0;

/** The hash of a string of bytes; the lower half of the seed comes first, as of the hash. */
export const marvin = (bytes: string, seed: State): State => {
  // The end is told by a bit behind the last byte.
  const closed = `${bytes}\u0080`;
  let state = seed;
  for (let at = 0; at < closed.length; at += 4) {
    state = mix([add(state[0], toWord(closed, at)), state[1]]);
  }
  return mix(state);
};

/** Eight letters, of which the last are the lower half. */
const toSeed = (letters: string): State =>
  [letters.slice(4), letters.slice(0, 4)].map(half =>
    toWord([...half].reverse().join(''), 0)
  ) as unknown as State;

const toBytes = (word: number): string =>
  String.fromCharCode(...[0, 8, 16, 24].map(by => (word >>> by) & 255));

const checksumLength = 4;

const seal = (bytes: string, seed: string): string => {
  const covered = bytes.slice(0, -checksumLength);
  const [low, high] = marvin(covered, toSeed(seed));
  return covered + toBytes((low ^ high) >>> 0);
};

const padding = /={0,2}$/;

/**
 * The key's last four bytes are the checksum of all before.
 *
 * @param seeds - of the product, for each of its uses one.
 */
export const azureChecksum = (...seeds: readonly string[]): Proof => ({
  failed: 'ignore',
  holds: value => {
    const bytes = decodeBase64(value) ?? '';
    return seeds.some(seed => seal(bytes, seed) === bytes);
  },
  seal: draft => {
    const [end] = padding.exec(draft) ?? [''];
    // The last letter's spare bits have to be zero.
    const letters = draft.slice(0, draft.length - end.length - 1);
    const bytes = decodeBase64(`${letters}A`) ?? '';
    return encodeBase64(seal(bytes, seeds[0])) + end;
  }
});
