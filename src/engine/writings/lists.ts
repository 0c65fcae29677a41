/** Literals of a list that a program joins: `"".join(["…", "…"])`, `paste0("…", "…")`, `["…", "…"].join("")`. */
import type { Guard, Hits, Keywords } from '../prefilter';
import type { Seam } from './joined';

/** What stands behind a word that opens such a list, up to its first literal. */
const openings: Readonly<Record<string, RegExp>> = {
  '"".join(': /\s{0,40}[[(]\s{0,40}/y,
  "''.join(": /\s{0,40}[[(]\s{0,40}/y,
  'paste0(': /\s{0,40}/y,
  'paste(': /\s{0,40}/y,
  'str_c(': /\s{0,40}/y,
  'string(': /\s{0,40}/y,
  'concat(': /\s{0,40}/y,
  'implode(': /\s{0,40}(?:""|''),\s{0,40}(?:\[|array\()\s{0,40}/y,
  '{}{}".format(': /\s{0,40}/y,
  "{}{}'.format(": /\s{0,40}/y
};
/** What stands behind a list that it closes: JavaScript and Ruby. */
const closing = '].join';
const joinsTight = /\].join(?:\(\s{0,8}(?:""|'')|(?!\())/y;
/** R's function for more parts texts by a space, unless it is told otherwise. */
const spaced = 'paste(';
const isTight = /,\s{0,40}sep ?= ?(?:""|'')/y;

const literal = /[bBfFrRuU]{0,2}(["'])[^"'\\\n]{0,512}\1/y;
const comma = /\s{0,40},\s{0,40}/y;
const most = 64;
/** How far before its end a list may begin. */
const reach = 2000;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
};

const opens = (word: string): Guard => {
  const opening = openings[word];
  return (text, at) => {
    const open = at + word.length;
    const length = lengthAt(opening, text, open);
    return length >= 0 && lengthAt(literal, text, open + length) > 0;
  };
};

/** Few lists are joined, and only those of literals matter. */
export const listKeywords: Keywords = new Map<string, Guard | null>([
  ...Object.keys(openings).map(word => [word, opens(word)] as const),
  [
    closing,
    (text, at) =>
      /["']\s{0,40}$/.test(text.slice(Math.max(0, at - 41), at)) &&
      lengthAt(joinsTight, text, at) > 0
  ]
]);

/** The seams between the literals that begin at a place, and where they end. */
const readItems = (
  text: string,
  start: number
): { seams: Seam[]; to: number } => {
  const seams: Seam[] = [];
  let to = start + Math.max(0, lengthAt(literal, text, start));
  while (to > start && seams.length < most) {
    const gap = lengthAt(comma, text, to);
    const item = gap < 0 ? -1 : lengthAt(literal, text, to + gap);
    if (item < 0) {
      break;
    }
    const quote = to + gap + text.slice(to + gap, to + gap + 3).search(/["']/);
    seams.push({ end: to - 1, next: quote + 1 });
    to += gap + item;
  }
  return { seams, to };
};

/** `"…".concat("…")`: what stands before is the first. */
const seamBefore = (text: string, at: number, start: number): Seam[] =>
  /["']\.$/.test(text.slice(Math.max(0, at - 2), at))
    ? [{ end: at - 2, next: start + 1 }]
    : [];

const readOpened = (text: string, at: number, word: string): Seam[] => {
  const open = at + word.length;
  const start = open + Math.max(0, lengthAt(openings[word], text, open));
  const { seams, to } = readItems(text, start);
  return word === spaced && lengthAt(isTight, text, to) < 0
    ? []
    : [...seamBefore(text, at, start), ...seams];
};

const readClosed = (text: string, at: number): Seam[] => {
  const first = Math.max(0, at - reach);
  const open = text.slice(first, at).lastIndexOf('[');
  if (open < 0) {
    return [];
  }
  const inside = text.slice(first + open + 1, at);
  const start = first + open + 1 + (inside.length - inside.trimStart().length);
  const { seams, to } = readItems(text, start);
  return text.slice(to, at).trim() === '' ? seams : [];
};

/** The seams between literals of lists that are joined, where their words were hit. */
export const findListSeams = (text: string, hits: Hits): Seam[] => {
  const seams: Seam[] = [];
  for (const [word, places] of hits) {
    if (listKeywords.has(word)) {
      places.forEach(at =>
        seams.push(
          ...(word === closing
            ? readClosed(text, at)
            : readOpened(text, at, word))
        )
      );
    }
  }
  return seams;
};
