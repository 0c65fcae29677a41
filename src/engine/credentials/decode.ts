/** Base64 and JSON inside credentials. */
import { base64nopad } from '@scure/base';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Decodes base64 of either alphabet, padded or not; one character a byte. Null if it is none. */
export const decodeBase64 = (text: string): string | null => {
  const bare = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  return bare.length % 4 !== 1 && fill(bytes, bare) ? toText(bytes) : null;
};

const alphabet =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What each letter stands for; 64 for what is no letter. A table, because files are long. */
const digits = new Uint8Array(128).fill(64);
[...alphabet, '+', '/'].forEach((letter, value) => {
  digits[letter.charCodeAt(0)] = value;
});
digits['-'.charCodeAt(0)] = 62;
digits['_'.charCodeAt(0)] = 63;

/** Whether all are letters, and the last one's spare bits are zero. */
const fill = (bytes: Uint8Array, letters: string): boolean => {
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let index = 0; index < letters.length; index++) {
    const digit = digits[letters.charCodeAt(index)] ?? 64;
    if (digit === 64) {
      return false;
    }
    bits = ((bits << 6) | digit) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 255;
    }
  }
  return (bits & ((1 << count) - 1)) === 0;
};

/** So many characters are made at once. */
const blockLength = 32768;

const toText = (bytes: Uint8Array): string => {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += blockLength) {
    const block = bytes.subarray(at, at + blockLength);
    // Not spread: that asks for one byte after the other.
    blocks.push(Reflect.apply(String.fromCharCode, null, block));
  }
  return blocks.join('');
};

/** The base64url text of a string of bytes, without padding. */
export const encodeBase64Url = (text: string): string =>
  encodeBase64(text).replace(/\+/g, '-').replace(/\//g, '_');

/** The base64 text of a string of bytes, without padding. */
export const encodeBase64 = (text: string): string =>
  base64nopad.encode(Uint8Array.from(text, letter => letter.charCodeAt(0)));

/** A token's parts are asked for by each kind that it could be. */
const fewLast = 4;
const last = new Map<string, JsonObject | null>();

/** The JSON object that base64 holds; null if it holds none. */
export const decodeObject = (text: string): JsonObject | null => {
  const known = last.get(text);
  if (known !== undefined) {
    return known;
  }
  const object = toObject(text);
  if (last.size === fewLast) {
    last.clear();
  }
  last.set(text, object);
  return object;
};

const toObject = (text: string): JsonObject | null => {
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
