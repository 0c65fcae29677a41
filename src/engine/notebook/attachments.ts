/**
 * Attachments of a cell. JupyterLab keeps the content of whatever is dropped
 * on a cell in base64, under the type that the browser tells.
 */
import { decodeBase64 } from '../credentials/decode';
import type { Format, Fragment, Place } from '../types';
import { bundleFragments, nameFragments, toTextFragment } from './bundle';
import { formatOfMime } from './formats';
import { isRecord, readRecord, type Tell } from './reading';
import { isUsualFile, isUsualMime } from './usual';

type Where = Omit<Place, 'mime'>;

/** A type that says nothing: text if it looks so. */
const untold = /^application\/octet-stream$/i;

/** No text holds control characters, but for space and the escapes of colors. */
const binary = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/;

/** So much of a content shows what it is; a multiple of four. */
const telling = 4096;

/** Whether base64 is all of it, and what it holds begins like a text. */
const holdsText = (content: string): boolean => {
  const isWhole = content.length % 4 === 0 && content !== '';
  if (!isWhole || !/^[A-Za-z0-9+/]{2,}={0,2}$/.test(content)) {
    return false;
  }
  const start = decodeBase64(content.slice(0, telling));
  return start !== null && !binary.test(start);
};

/** How an attachment is read; `null` for what holds no text. */
export const formatOfAttachment = (mime: string): Format | null =>
  untold.test(mime) ? 'text' : formatOfMime(mime);

/** Whether a content is a text, kept in base64. */
export const isKeptEncoded = (mime: string, data: unknown): data is string =>
  formatOfAttachment(mime) !== null &&
  typeof data === 'string' &&
  holdsText(data);

const contentFragments = (
  mime: string,
  data: unknown,
  place: Where,
  tell: Tell
): Fragment[] => {
  const format = formatOfAttachment(mime);
  if (!format || !isKeptEncoded(mime, data)) {
    return bundleFragments({ [mime]: data }, place, tell);
  }
  const fragment = toTextFragment(data, format, { ...place, mime });
  return [
    { ...fragment, isEncoded: true },
    ...nameFragments([mime], isUsualMime, place)
  ];
};

/** Whatever stands in place of an attachment, somebody may have written a secret into it. */
const strayFragments = (stray: unknown, place: Where): Fragment[] =>
  isRecord(stray)
    ? []
    : bundleFragments({ 'application/json': stray }, place, () => undefined);

/** The texts of a cell's attachments, and their names; images are left out. */
export const attachmentFragments = (
  attachments: unknown,
  place: Where,
  tell: Tell
): Fragment[] => {
  const read = readRecord(attachments, 'attachments', tell);
  const texts = Object.values(read).flatMap((bundle, index) => [
    ...Object.entries(readRecord(bundle, 'attachment', tell)).flatMap(
      ([mime, data]) => contentFragments(mime, data, { ...place, index }, tell)
    ),
    ...strayFragments(bundle, { ...place, index })
  ]);
  return [...texts, ...nameFragments(Object.keys(read), isUsualFile, place)];
};
