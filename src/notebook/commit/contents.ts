/** Bytes as git keeps them ↔ texts as the engine reads them. */

/** How far to look for a byte that no text holds. */
const SAMPLE = 8192;

/** A content as a text, and the way back. */
export interface DecodedText {
  /** With a byte order mark, if it has one. */
  readonly text: string;
  /** `null` where the bytes are not what the encoding makes of the text. */
  readonly encode: ((text: string) => Uint8Array) | null;
}

/** The text of a content: UTF-8, or UTF-16 with its mark; `null` for a binary one. */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: toText(bytes, 'utf-16le'), encode: encodeUtf16 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    // Read as well, but hardly anybody writes it.
    return { text: toText(bytes, 'utf-16be'), encode: null };
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    return null;
  }
  try {
    return { text: toText(bytes, 'utf-8', true), encode: encodeUtf8 };
  } catch {
    return { text: toText(bytes, 'utf-8'), encode: null };
  }
};

const toText = (bytes: Uint8Array, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);

const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const encodeUtf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit % 256;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
};

/** A loop: `Uint8Array.from` takes twenty times as long for megabytes. */
export const fromBase64 = (content: string): Uint8Array => {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = binary.charCodeAt(at);
  }
  return bytes;
};

/** So many at once: a call takes only so many arguments. */
const PIECE = 8192;

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
};

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** A text as the engine reads it. */
export const toScanned = ({ text }: DecodedText): string => withoutMark(text);
