import type { View } from '../types';
import { ViewText } from './viewtext';

/** The text as it is. */
export const toIdentity = (text: string): View => ({
  text,
  named: [],
  toFragment: offset => offset,
  toFragmentEnd: offset => offset
});

/** Escape; written so that the expressions below stay readable. */
const ESC = '\u001b';
const BEL = '\u0007';

/** ECMA-48 control sequences (colours), operating system commands (links), short escapes. */
const ansi = [
  `${ESC}\\[[0-?]{0,64}[ -/]{0,8}[@-~]`,
  `${ESC}\\][^${BEL}${ESC}]{0,2048}(?:${BEL}|${ESC}\\\\)`,
  `${ESC}[ -/]{0,8}[0-Z\\\\-~]`
].join('|');

const ansiCodes = new RegExp(ansi, 'g');

/** RFC 2397: the data of an image that is written into a text. */
const embeddedData = /;base64,[A-Za-z0-9+/]{64,}={0,2}/g;

/** A view without what the expression matches, or `null` when it matches nothing. */
const cut = (text: string, unwanted: RegExp): View | null => {
  const view = new ViewText(text);
  let kept = 0;
  for (const { index, 0: found } of text.matchAll(unwanted)) {
    view.copy(kept, index);
    kept = index + found.length;
  }
  view.copy(kept, text.length);
  return kept === 0 ? null : view.finish();
};

/** What a terminal would show of the text. */
export const toPlain = (text: string): View => {
  if (text.includes(ESC)) {
    return cut(text, ansiCodes) ?? toIdentity(text);
  }
  if (text.includes(';base64,')) {
    return cut(text, embeddedData) ?? toIdentity(text);
  }
  return toIdentity(text);
};
