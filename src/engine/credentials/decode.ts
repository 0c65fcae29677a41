/** Base64 and JSON inside credentials. */
import { base64nopad } from '@scure/base';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Decodes base64 of either alphabet, padded or not; one character a byte. Null if it is none. */
export const decodeBase64 = (text: string): string | null => {
  const standard = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/={1,2}$/, '');
  try {
    return toBlocks(standard).map(decodeBlock).join('');
  } catch {
    return null;
  }
};

/** So long a text is decoded at once; four letters are three bytes. */
const blockLength = 32768;

const toBlocks = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / blockLength) }, (_, index) =>
    text.slice(index * blockLength, (index + 1) * blockLength)
  );

const decodeBlock = (block: string): string =>
  String.fromCharCode(...base64nopad.decode(block));

/** The base64url text of a string of bytes, without padding. */
export const encodeBase64Url = (text: string): string =>
  encodeBase64(text).replace(/\+/g, '-').replace(/\//g, '_');

/** The base64 text of a string of bytes, without padding. */
export const encodeBase64 = (text: string): string =>
  base64nopad.encode(Uint8Array.from(text, letter => letter.charCodeAt(0)));

/** The JSON object that base64 holds; null if it holds none. */
export const decodeObject = (text: string): JsonObject | null => {
  const json = decodeBase64(text);
  if (!json?.startsWith('{')) {
    return null;
  }
  try {
    return JSON.parse(json) as JsonObject;
  } catch {
    return null;
  }
};
