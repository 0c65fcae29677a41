/**
 * A first look at the bytes around a keyword: whether the characters that must
 * stand there may. Most keywords are met in words that only hold them, and a
 * cell in which that is all needs no parsing.
 */
import { matchesSets, toSet } from '../bytes/sets';
import type { Glance } from '../bytes/keywords';
import type { Shape } from './shape';
import { toWays } from './ways';

const isWord = toSet('A-Za-z0-9_-');

/** How far back the start of an escape or of a color code may stand. */
const longestEscape = 24;
const percent = 0x25;
const backslash = 0x5c;

const isEscapeNear = (bytes: Uint8Array, at: number): boolean =>
  bytes
    .subarray(Math.max(0, at - longestEscape), at)
    .some(byte => byte === backslash || byte === percent);

/** Whether the keyword is inside of a word, where no value starts (`boundary.ts`). */
const isInWord = (bytes: Uint8Array, at: number): boolean =>
  at > 0 && isWord[bytes[at - 1]] === 1 && !isEscapeNear(bytes, at);

/** Whether the bytes before `end` are the keyword, and no escape or end of a string stands in it. */
const isWhole = (bytes: Uint8Array, end: number, keyword: string): boolean => {
  const from = end - keyword.length;
  let at = 0;
  while (
    at < keyword.length &&
    String.fromCharCode(bytes[from + at]).toLowerCase() === keyword[at]
  ) {
    at++;
  }
  return at === keyword.length;
};

/** Compiled when the keyword is first met. */
const lazily = (make: () => Glance): Glance => {
  let made: Glance | null = null;
  return (bytes, end) => (made ??= make())(bytes, end);
};

const toSets = (shape: Shape): readonly (readonly Uint8Array[])[] =>
  toWays(shape).map(way => way.map(toSet));

/** Whether a value may stand at a keyword that begins it; `toShape` tells its shape. */
export const glanceAt = (keyword: string, toShape: () => Shape): Glance => {
  const glance = glanceInside(keyword, toShape);
  return (bytes, end) =>
    glance(bytes, end) &&
    !(isWhole(bytes, end, keyword) && isInWord(bytes, end - keyword.length));
};

/** Whether a value may stand at a keyword inside of it; `toShape` tells its shape from there on. */
export const glanceInside = (keyword: string, toShape: () => Shape): Glance =>
  lazily(() => {
    const ways = toSets(toShape());
    return (bytes, end) =>
      !isWhole(bytes, end, keyword) ||
      ways.some(sets => matchesSets(bytes, end - keyword.length, sets));
  });

/** Whether what follows a keyword may be of the shape. */
export const glanceBehind = (toShape: () => Shape): Glance =>
  lazily(() => {
    const ways = toSets(toShape());
    return (bytes, end) => ways.some(sets => matchesSets(bytes, end, sets));
  });
