/** The words that stand around a value. */

import { toTable } from '../characters';

/** How far around a value a provider may be named. */
const reach = 300;

/** Up to this length a word must stand alone: `here` is in `there`, `eia` in `media`. */
const shortWord = 5;

/** `es_api_key`, which is in `test_api_key`: what begins so shortly must begin a word. */
const shortStart = /^[a-z\d]{1,3}[ _.-]/;

const letter = /[a-z0-9]/;

/** The text around a range, in lower case. */
export const toSurroundings = (
  text: string,
  from: number,
  to: number
): string => text.slice(Math.max(0, from - reach), to + reach).toLowerCase();

/** How far an address, or a connection string, may reach. */
const longest = 600;

/** What ends an address or a connection string: another one's parameters tell nothing about it. */
const outside = toTable(/[\s"'`<>]/);

/** The address or the connection string that a range stands in. */
export const toWhole = (text: string, from: number, to: number): string => {
  let start = from;
  while (start > from - longest && isInside(text, start - 1)) {
    start--;
  }
  let end = to;
  while (end < to + longest && isInside(text, end)) {
    end++;
  }
  return text.slice(start, end);
};

const isInside = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && outside[text.charCodeAt(at)] !== 1;

/** Whether the characters on both sides of a place belong to one word. */
const joins = (text: string, at: number): boolean =>
  letter.test(text[at - 1] ?? ' ') && letter.test(text[at] ?? ' ');

const standsAlone = (text: string, word: string): boolean => {
  const mayGoOn = word.length > shortWord;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!joins(text, at) && (mayGoOn || !joins(text, at + word.length))) {
      return true;
    }
  }
  return false;
};

const isMentioned = (text: string, word: string): boolean =>
  word.length > shortWord && !shortStart.test(word)
    ? text.includes(word)
    : standsAlone(text, word);

/** The longest of the words that a lower-case text mentions; null if none. */
export const findMention = (
  text: string,
  words: readonly string[]
): string | null =>
  words
    .filter(word => isMentioned(text, word))
    .reduce<string | null>(
      (longest, word) =>
        word.length > (longest?.length ?? 0) ? word : longest,
      null
    );
