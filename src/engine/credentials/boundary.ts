/** Whether a value stands by itself, or is a piece of something longer. */

import { toTable } from '../characters';
import type { Guard } from '../prefilter';

const isWord = toTable(/[A-Za-z0-9_-]/);
const isBase64 = toTable(/[A-Za-z0-9+/=]/);

/** `\n`, `%3D`, `\x22`, `\u0022`: the last letter of an escape is no letter of a word. */
const escapeAtEnd =
  /(?:\\[abfnrtv0]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/;

/** From this length on, a run of base64 is data: an image, a file. */
const dataRun = 64;

/** `\x1b[31m`, `\u001b[0m`, `\033[1m`: a color as a program or a log writes it. */
const colorAtEnd = /\\(?:x1b|u001b|0?33|e)\[[\d;]{0,12}m$/i;

const endsInEscape = (text: string, at: number): boolean =>
  escapeAtEnd.test(text.slice(Math.max(0, at - 6), at)) ||
  (text[at - 1] === 'm' &&
    colorAtEnd.test(text.slice(Math.max(0, at - 20), at)));

/** `${NAME:-`, after which a shell takes what follows where the variable is not set. */
const defaultAtEnd = /\$\{\w{1,80}:?-$/;

const beginsDefault = (text: string, at: number): boolean =>
  text[at - 1] === '-' &&
  defaultAtEnd.test(text.slice(Math.max(0, at - 90), at));

/** Longer names than this are none that a person gave. */
const longestName = 48;

/** `backup`, `v2`, `2024`: words that people make names of; not a piece of something random. */
const isNameWord = (word: string): boolean =>
  /^(?:[A-Za-z]{1,14}\d?|\d{1,8})$/.test(word);

const isName = (run: string): boolean =>
  run.length <= longestName &&
  /[A-Za-z]{2}/.test(run) &&
  run.split(/[-_]/).every(isNameWord);

/** `backup_ghp_…`, `key-glpat-…`: whether a name stands right before, with a sign behind it. */
export const isGluedToName = (text: string, at: number): boolean => {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '_') {
    return false;
  }
  let start = at - 1;
  while (at - start <= longestName + 1 && isWord[text.charCodeAt(start - 1)]) {
    start--;
  }
  return isName(text.slice(start, at - 1));
};

/** `ghp_…_old`: whether a name stands right behind, with a sign before it; or nothing that goes on. */
export const endsAtName = (text: string, end: number): boolean => {
  const [run] = /^[\w-]{0,60}/.exec(text.slice(end, end + 60)) ?? [''];
  return !run.startsWith('_') || isName(run.slice(1));
};

const isInRun = (text: string, at: number, step: 1 | -1): boolean => {
  for (let passed = 0; passed < dataRun; passed++) {
    // Outside of the text the code is NaN, which no table holds.
    if (!isBase64[text.charCodeAt(at + passed * step)]) {
      return false;
    }
  }
  return true;
};

const digestBefore = /\bsha(?:256|384|512)-[A-Za-z\d+/]{0,90}$/;

/** `"integrity": "sha512-…"`: the hash of a package, of which a lock file has a thousand. */
const isInDigest = (text: string, at: number): boolean =>
  digestBefore.test(text.slice(Math.max(0, at - 100), at));

/** Whether a token may start here; `also` are further characters that would belong to it. */
export const startsToken = (
  text: string,
  at: number,
  also: RegExp | null
): boolean => {
  if (at === 0) {
    return true;
  }
  const before = text[at - 1];
  if (isWord[text.charCodeAt(at - 1)] === 1 || also?.test(before)) {
    return endsInEscape(text, at) || beginsDefault(text, at);
  }
  return !(
    '+/'.includes(before) &&
    (isInRun(text, at - 1, -1) || isInDigest(text, at))
  );
};

/** Whether a literal begins a token here; most places of a short keyword are inside of words. */
export const toStartGuard =
  (literal: string): Guard =>
  (text, at) =>
    text.startsWith(literal, at) && startsToken(text, at, null);

/** The same, or a name is glued to it. */
export const toGluedGuard =
  (literal: string): Guard =>
  (text, at) =>
    text.startsWith(literal, at) &&
    (startsToken(text, at, null) || isGluedToName(text, at));

/** Whether a literal stands here letter for letter; a keyword is known in either case. */
export const toExactGuard =
  (literal: string): Guard =>
  (text, at) =>
    text.startsWith(literal, at);

/** Whether a token may end here. What its own alphabet forbids, its expression already told. */
export const endsToken = (text: string, end: number): boolean =>
  !('+/'.includes(text[end] ?? ' ') && isInRun(text, end, 1));

/** `icon.ico-0a1b….png`: a hash in the name of a file on a page. */
export const isInFileName = (text: string, end: number): boolean =>
  /^\.(?:png|jpe?g|gif|svg|ico|webp|css|js|map|woff2?)\b/.test(
    text.slice(end, end + 7)
  );

const cutShort = /^(?:\.{2,}|…|\*{2,}|•|\[\.\.\.|<\.\.\.|x{4})/;

/** `**…**`: as many asterisks on both sides are Markdown's. */
const isBold = (text: string, from: number, to: number): boolean => {
  const [before] = /\**$/.exec(text.slice(Math.max(0, from - 4), from)) ?? [''];
  const [after] = /^\*{0,4}/.exec(text.slice(to, to + 4)) ?? [''];
  return before !== '' && before === after;
};

/** Nobody writes so many to say that there was more: Google fills up a token with them. */
const filled = /^\.{12}/;

/** `sk-F6ZJn…`, `sk-F6ZJn***`: somebody cut the value short before it was published. */
export const isCutShort = (text: string, from: number, to: number): boolean =>
  cutShort.test(text.slice(to, to + 5)) &&
  !isBold(text, from, to) &&
  !filled.test(text.slice(to, to + 12));
