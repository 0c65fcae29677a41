import type { Format, Fragment, Place } from '../types';
import { writeFlat } from './flat';
import { formatOfMime } from './formats';
import { isRecord, isWritten, readText, type Tell } from './reading';
import { isUsualMime } from './usual';

/** What stands in place of a type where the names of a bundle, or of attachments, are the text. */
export const namesMime = 'names';

/** A binary under a type that does not say so: nothing but base64, in long lines. */
const isBase64 = (text: string): boolean =>
  /^[A-Za-z0-9+/]{72}[A-Za-z0-9+/\r\n]{952}/.test(text) &&
  /^[A-Za-z0-9+/\r\n]*={0,2}\s{0,9}$/.test(text);

/**
 * The text of a value that is no text: as `JSON.stringify(value, null, 1)`
 * writes it, or in one line where that cannot. Empty for what holds nothing.
 */
export const serialize = (value: unknown, what: string, tell: Tell): string => {
  const isEmpty = isRecord(value) && Object.keys(value).length === 0;
  if (value === undefined || value === null || isEmpty) {
    return '';
  }
  return (
    attempt(() => JSON.stringify(value, null, 1) ?? '') ??
    attempt(() => writeFlat(value)) ??
    giveUp(`The ${what} is nested too deeply to be read.`, tell)
  );
};

/** `null` where the stack, or the longest string, is too short for it. */
const attempt = (write: () => string): string | null => {
  try {
    return write();
  } catch {
    return null;
  }
};

const giveUp = (message: string, tell: Tell): string => {
  tell(message);
  return '';
};

/** Whether data are read as the JSON that they are, and not as the lines of a text. */
export const isSerialized = (data: unknown, format: Format | null): boolean =>
  isRecord(data) ||
  (Array.isArray(data) && !isWritten(data)) ||
  (format === 'json' && typeof data !== 'string');

const readData = (
  data: unknown,
  format: Format,
  mime: string,
  tell: Tell
): string =>
  isSerialized(data, format)
    ? serialize(data, `data of type ${mime}`, tell)
    : readText(data, `data of type ${mime}`, tell);

/** The texts of a MIME bundle (`{"text/plain": […], …}`); images are left out. */
export const bundleFragments = (
  bundle: Readonly<Record<string, unknown>>,
  place: Omit<Place, 'mime'>,
  tell: Tell
): Fragment[] => [
  ...Object.entries(bundle).flatMap(([mime, data]) => {
    const format = formatOfMime(mime);
    const text = format ? readData(data, format, mime, tell) : '';
    return format && text !== '' && !isBase64(text)
      ? [toTextFragment(text, format, { ...place, mime })]
      : [];
  }),
  ...nameFragments(Object.keys(bundle), isUsualMime, place)
];

/** Of names those that are not as usual, as one text. */
export const nameFragments = (
  names: readonly string[],
  isUsual: (name: string) => boolean,
  place: Omit<Place, 'mime'>
): Fragment[] => {
  const odd = names.filter(name => !isUsual(name));
  return odd.length === 0
    ? []
    : [
        toTextFragment(JSON.stringify(odd), 'json', {
          ...place,
          mime: namesMime
        })
      ];
};

/** A text of a MIME bundle; the only code in those is JavaScript. */
export const toTextFragment = (
  text: string,
  format: Format,
  place: Place
): Fragment => ({
  place,
  format,
  language: format === 'code' ? 'javascript' : null,
  text
});
