import type { Format, Fragment, Place } from '../types';
import { writeFlat } from './flat';
import { formatOfMime } from './formats';
import { isRecord, readText, type Tell } from './reading';

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

const readData = (
  data: unknown,
  format: Format,
  mime: string,
  tell: Tell
): string => {
  const isSerialized =
    typeof data !== 'string' && (format === 'json' || isRecord(data));
  return isSerialized
    ? serialize(data, `data of type ${mime}`, tell)
    : readText(data, `data of type ${mime}`, tell);
};

/** The texts of a MIME bundle (`{"text/plain": […], …}`); images are left out. */
export const bundleFragments = (
  bundle: Readonly<Record<string, unknown>>,
  place: Omit<Place, 'mime'>,
  tell: Tell
): Fragment[] =>
  Object.entries(bundle).flatMap(([mime, data]) => {
    const format = formatOfMime(mime);
    const text = format ? readData(data, format, mime, tell) : '';
    return format && text !== '' && !isBase64(text)
      ? [toTextFragment(text, format, { ...place, mime })]
      : [];
  });

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
