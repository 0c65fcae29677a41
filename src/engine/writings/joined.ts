import { toTable } from '../characters';
import type { View } from '../types';
import { ViewText } from '../views/viewtext';

/** What stands between two literals that are one: space, a sign, comments, the next one's prefix. */
const blank = /[ \t\r\n\\]{1,200}/y;
const sign = /[+*]/y;
const comment = /#[^\n]{0,200}/y;
const opening = /[bBfFrRuU]{0,2}["']/y;

/** More of these between two literals is no joining. */
const longestGlue = 8;

/** More space than this does not stand between two literals in a line. */
const widestGap = 40;

/** What goes on behind a literal: a sign, a comment, the end of the line. */
const signs = toTable(/[+*#\\\r\n]/);
const spaces = toTable(/[ \t]/);
const prefixes = toTable(/[bBfFrRuU]/);
const quotes = toTable(/["']/);

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Where the content of the next literal begins; -1 where none is joined. */
const findNext = (text: string, end: number): number => {
  let at = end;
  let signs = 0;
  for (let steps = 0; steps < longestGlue; steps++) {
    const signed = lengthAt(sign, text, at);
    signs += signed;
    const passed =
      signed || lengthAt(blank, text, at) || lengthAt(comment, text, at);
    if (passed === 0 || signs > 1) {
      break;
    }
    at += passed;
  }
  const opened = signs > 1 ? 0 : lengthAt(opening, text, at);
  return opened === 0 ? -1 : at + opened;
};

/** Past characters of a class, and so many at most. */
const skip = (
  text: string,
  from: number,
  most: number,
  belongs: Uint8Array
): number => {
  const last = Math.min(text.length, from + most);
  let at = from;
  while (at < last && belongs[text.charCodeAt(at)] === 1) {
    at++;
  }
  return at;
};

/** Whether a literal may go on behind a quote; nearly all do not, which is quick to see. */
const mayGoOn = (text: string, quote: number): boolean => {
  const at = skip(text, quote + 1, widestGap, spaces);
  if (signs[text.charCodeAt(at)] === 1) {
    return true;
  }
  const next = skip(text, at, 2, prefixes);
  return quotes[text.charCodeAt(next)] === 1;
};

/** A literal's end and where the content of the next begins, from a place on. */
const findSeam = (
  text: string,
  from: number
): { end: number; next: number } | null => {
  for (let end = from; end < text.length; end++) {
    if (quotes[text.charCodeAt(end)] === 1 && mayGoOn(text, end)) {
      const next = findNext(text, end + 1);
      if (next >= 0) {
        return { end, next };
      }
    }
  }
  return null;
};

/** Whether any two literals are one. */
export const hasJoinedLiterals = (text: string): boolean =>
  findSeam(text, 0) !== null;

/**
 * The text with literals that are one written as one: `"a" "b"`, `"a" + "b"`,
 * also over lines. `null` where no two are.
 */
export const joinLiterals = (text: string): View | null => {
  const view = new ViewText(text);
  let kept = 0;
  for (let seam = findSeam(text, 0); seam; seam = findSeam(text, seam.next)) {
    view.copy(kept, seam.end);
    kept = seam.next;
  }
  if (kept === 0) {
    return null;
  }
  view.copy(kept, text.length);
  return view.finish();
};
