import { filePlace } from '../fileplace';
import { maskOfPart } from '../mask';
import { scanFragment } from '../scan';
import type { Format } from '../types';
import type { Readable, TextPart } from './types';
import { readEscapes } from './escapes';

/** How much is shown in one line, and unfolded; what stands behind may still say that it begins with a secret. */
const shown = 160;
const readable = 4000;
const judgedLength = 8000;

/** A text is read as each of these: what hides a secret in one may name it in another. */
const readings: readonly (readonly [Format, string | null])[] = [
  ['text', null],
  ['code', 'javascript'],
  ['html', null]
];

/** The start of a text in one line, secrets masked. */
export const toExcerpt = (text: string): string => read(text).excerpt;

/** A text that somebody is to judge, secrets masked. */
export const read = (text: string): Readable => {
  const start = maskSecrets(text.slice(0, judgedLength)).trimStart();
  const line = start.trimEnd().replace(/\s+/g, ' ');
  const unread = Math.max(text.length - judgedLength, 0);
  return line.length > shown || unread > 0
    ? {
        excerpt: `${cut(line, shown)}…`,
        whole: cut(start, readable),
        rest: Math.max(start.length - readable, 0) + unread
      }
    : { excerpt: line, whole: null, rest: 0 };
};

/** Half of a character outside of the first plane is none. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

interface Range {
  readonly from: number;
  readonly to: number;
  readonly masked: string;
}

/** So much is read on at once, which takes a blink, and so much around it says what is a secret. */
const partLength = 50_000;
const around = 8_000;

/** The part of a text that begins at a place. */
export const readPart = (text: string, from: number): TextPart => {
  const end = Math.min(from + partLength, text.length);
  const isHalf = end < text.length && /[\ud800-\udbff]/.test(text[end - 1]);
  const to = isHalf ? end - 1 : end;
  const start = Math.max(from - around, 0);
  return {
    text: maskBetween(text.slice(start, to + around), from - start, to - start),
    next: to < text.length ? to : null
  };
};

/** A text with what may be a secret masked. */
export const maskSecrets = (text: string): string =>
  maskBetween(text, 0, text.length);

/** Part of a text; a secret that goes on behind it is masked in the part in which it begins. */
const maskBetween = (text: string, start: number, end: number): string => {
  const ranges = [...listSecrets(text), ...listEscapedSecrets(text)].sort(
    (one, other) => one.from - other.from || other.to - one.to
  );
  const pieces: string[] = [];
  let at = start;
  for (const { from, to, masked } of ranges.filter(each => each.from < end)) {
    if (from >= at) {
      pieces.push(text.slice(at, from), masked);
    }
    at = Math.max(at, to);
  }
  return pieces.join('') + text.slice(at, Math.max(at, end));
};

/** A mask may tell of what stands around a secret, which stays. */
const listSecrets = (text: string): Range[] =>
  readings
    .flatMap(([format, language]) =>
      scanFragment({ place: filePlace, format, language, text })
    )
    .map(({ from, to, masked }) => ({
      from,
      to,
      masked: maskOfPart(text.slice(from, to), masked)
    }));

/** What the letters of a secret are that are written as numbers. */
const listEscapedSecrets = (text: string): Range[] => {
  const view = readEscapes(text);
  return view === null
    ? []
    : listSecrets(view.text).map(({ from, to, masked }) => ({
        from: view.toFragment(from),
        to: view.toFragmentEnd(to),
        masked
      }));
};
