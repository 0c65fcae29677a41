import type { Range } from '../ranges';
import type { View } from '../types';
import { ViewText } from './viewtext';

/** The text as it is. */
export const toIdentity = (text: string): View => ({
  text,
  named: [],
  toFragment: offset => offset,
  toFragmentEnd: offset => offset
});

/** Escape and bell; named, because they cannot be seen in an expression. */
const ESC = '\u001b';
const BEL = '\u0007';

/** ECMA-48 control sequences (colors), operating system commands (links), short escapes. */
const ansi = [
  `${ESC}\\[[0-?]{0,64}[ -/]{0,8}[@-~]`,
  `${ESC}\\][^${BEL}${ESC}]{0,2048}(?:${BEL}|${ESC}\\\\)`,
  `${ESC}[ -/]{0,8}[0-Z\\\\-~]`
].join('|');

const findCodes = (text: string): Range[] =>
  text.includes(ESC)
    ? Array.from(text.matchAll(new RegExp(ansi, 'g')), found => ({
        from: found.index ?? 0,
        to: (found.index ?? 0) + found[0].length
      }))
    : [];

/** What stands before the data of an image that is written into a text (RFC 2397). */
const dataMark = ';base64,';

/** Data that is text, and no image (the end of what stands before the mark). */
const isText =
  /data:(?:text\/|application\/(?:json|javascript|xml)|image\/svg)[\w.+=;-]{0,60}$/;

/** Shorter data may be a credential that somebody encoded. */
const shortestData = 256;

/** Encoded images, sounds and fonts in a text, wherever they stand. */
const findData = (text: string): Range[] => {
  const found: Range[] = [];
  const behind = /[^A-Za-z0-9+/=]|$/g;
  for (
    let at = text.indexOf(dataMark);
    at >= 0;
    at = text.indexOf(dataMark, behind.lastIndex)
  ) {
    const from = at + dataMark.length;
    behind.lastIndex = from;
    const to = behind.exec(text)?.index ?? text.length;
    behind.lastIndex = to;
    const isLong = to - from >= shortestData;
    if (isLong && !isText.test(text.slice(Math.max(0, at - 90), at))) {
      found.push({ from, to });
    }
  }
  return found;
};

/** What a reader would see of a text: without color codes and encoded images. */
export const toPlain = (text: string): View => {
  const unwanted = [...findCodes(text), ...findData(text)];
  return unwanted.length === 0
    ? toIdentity(text)
    : cut(
        text,
        unwanted.sort((a, b) => a.from - b.from)
      );
};

const cut = (text: string, unwanted: readonly Range[]): View => {
  const view = new ViewText(text);
  let kept = 0;
  for (const { from, to } of unwanted) {
    view.copy(kept, Math.max(kept, from));
    kept = Math.max(kept, to);
  }
  view.copy(kept, text.length);
  return view.finish();
};
