import { randomInt } from 'node:crypto';
import { str as crc32 } from 'crc-32';

/**
 * Secrets that never existed, made at the moment they are needed, so that none
 * stands in the repository. Each has the shape and the checksum of a real one.
 */

/** A whole number from 0 up to, not including, `limit`. */
export type Random = (limit: number) => number;

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE62 = DIGITS + UPPER + UPPER.toLowerCase();
const BASE32 = `${UPPER}234567`;

const GITHUB_RANDOM_LENGTH = 30;
const GITHUB_CHECKSUM_LENGTH = 6;

export interface Secrets {
  openai(): string;
  github(): string;
  huggingFace(): string;
  awsKeyId(): string;
  awsSecret(): string;
  password(): string;
}

/** Makes secrets; with the same random numbers it makes the same ones. */
export const makeSecrets = (random: Random = randomInt): Secrets => {
  const draw = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
  return {
    openai: () =>
      ['sk-proj', `${draw(BASE62, 74)}T3BlbkFJ${draw(BASE62, 74)}`].join('-'),
    github: () => {
      const body = draw(BASE62, GITHUB_RANDOM_LENGTH);
      return `ghp_${body}${toBase62(crc32(body) >>> 0)}`;
    },
    huggingFace: () => `hf_${draw(UPPER.toLowerCase() + UPPER, 34)}`,
    awsKeyId: () => `AKIA${draw(BASE32, 16)}`,
    awsSecret: () => draw(`${BASE62}+/`, 40),
    password: () => draw(`${BASE62}-_`, 20)
  };
};

/** Repeatable random numbers for tests (mulberry32, public domain). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

const toBase62 = (value: number): string => {
  let rest = value;
  let digits = '';
  while (digits.length < GITHUB_CHECKSUM_LENGTH) {
    digits = BASE62[rest % BASE62.length] + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
};
