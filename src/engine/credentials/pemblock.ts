/**
 * Reads a PEM block (RFC 7468; RFC 1421 for its header lines) as it stands in
 * files, in strings with `\n` escapes and in strings joined line by line.
 */
import { toArmorChecksum } from './checksums';
import { decodeBase64 } from './decode';
import { readPrefixed } from './pemlines';

export interface PemBlock {
  readonly to: number;
  /** The base64 of the body. */
  readonly base64: string;
  /** Whether the END line is there. */
  readonly isEnded: boolean;
  /** Whether the checksum of OpenPGP's armor is there and right. */
  readonly isChecked: boolean;
  /** Whether a sign of what was left out stands where it stops, as in examples. */
  readonly isLeftOut: boolean;
  /** Whether its header says that a passphrase protects it (RFC 1421 §4.6.1.1). */
  readonly isEncrypted: boolean;
}

/** Between the lines of a block: line breaks, escapes, quotes, comment marks. */
const headers =
  /(?:[\s"'\\nr+#,>]{1,40}[A-Z][A-Za-z-]{1,30}: [^\n\\"']{1,120}){0,6}/y;

/** Base64 and what may stand between its lines; longer than any key. */
const body = /[A-Za-z0-9+/=\s\\"',#>()]{40,20000}/y;

const ending = /-----END [A-Z0-9 ]{1,50}-----/y;

/** `...`, `…`, `[snip]`, `<truncated>`, `****` */
const leftOut =
  /[\s"'\\nr+#>-]{0,20}(?:\.{2,}|…|\*{3,}|[[(<{]{1,3} ?(?:\.{2,}|…|snip|cut|omitted|redacted|removed|truncated))/iy;

const matchAt = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
};

const isLeftOutAt = (text: string, at: number): boolean =>
  matchAt(leftOut, text, at) >= 0;

/** RFC 4880 §6.1 */
const checksumLine = /\n=([A-Za-z0-9+/]{4})\s{0,20}$/;

const toBase64 = (lines: string): string =>
  lines
    .replace(/\\+[nrt]/g, '\n')
    .replace(/["'][\s+\\]{1,80}["']/g, '\n')
    // The checksum line of OpenPGP's armor is no part of the data.
    .replace(checksumLine, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');

/** Where a body ends with OpenPGP's checksum, whether that is right; else false. */
const isChecked = (lines: string): boolean => {
  const [, checksum] =
    checksumLine.exec(lines.replace(/\\+[nrt]/g, '\n')) ?? [];
  const data = checksum && decodeBase64(toBase64(lines));
  return data ? decodeBase64(checksum) === toArmorChecksum(data) : false;
};

/**
 * The block whose BEGIN line is in a range; null if there is no body. Each of
 * its lines may have something before it, as in a log or a comment.
 */
export const readPemBlock = (
  text: string,
  begin: { readonly from: number; readonly to: number }
): PemBlock | null => {
  const prefixed = readPrefixed(text, begin);
  return prefixed
    ? {
        to: prefixed.to,
        base64: toBase64(prefixed.body),
        isEnded: prefixed.isEnded,
        isChecked: isChecked(prefixed.body),
        isLeftOut: !prefixed.isEnded && isLeftOutAt(text, prefixed.to),
        isEncrypted: /ENCRYPTED/.test(prefixed.headers)
      }
    : readPlain(text, begin.to);
};

const readPlain = (text: string, at: number): PemBlock | null => {
  const from = Math.max(at, matchAt(headers, text, at));
  const to = matchAt(body, text, from);
  if (to < 0) {
    return null;
  }
  const lines = text.slice(from, to);
  const end = matchAt(ending, text, to);
  return {
    to: end < 0 ? from + lines.trimEnd().length : end,
    base64: toBase64(lines),
    isEnded: end >= 0,
    isChecked: isChecked(lines),
    isLeftOut: end < 0 && isLeftOutAt(text, from + lines.trimEnd().length),
    isEncrypted: /ENCRYPTED/.test(text.slice(at, from))
  };
};

/** Length of a DER element by its first bytes (X.690 §8.1.3). */
const toDerLength = (bytes: string): number => {
  const [size, high, low] = [1, 2, 3].map(at => bytes.charCodeAt(at));
  if (size === 0x82) {
    return high * 256 + low + 4;
  }
  return size === 0x81 ? high + 3 : size + 2;
};

/** How much of a key is there: 1 where nothing tells how long it is. */
const shareOf = (base64: string): number => {
  const bytes = decodeBase64(base64.replace(/=/g, '')) ?? '';
  const isLong = bytes.charCodeAt(0) === 0x30 && bytes.charCodeAt(1) === 0x82;
  return isLong ? bytes.length / toDerLength(bytes) : 1;
};

/** Whether most of a key is missing, as in the examples of documentation. */
export const isCut = (base64: string): boolean => shareOf(base64) < 0.5;

/** Whether so much of a key is there, before what was left out of it, that the rest could be computed. */
export const isWorthFilling = (base64: string): boolean => {
  const share = shareOf(base64);
  return share >= 0.5 && share < 1;
};

/** The start of OpenSSH's own format, before the cipher's name (PROTOCOL.key). */
const openSsh = 'openssh-key-v1\0\0\0\0';
const noCipher = '\u0004none';

/** What the body of a block says. */
export type KeyState = 'plain' | 'encrypted' | 'unknown';

/** Whether the body is a whole key, and can be used without a passphrase. */
export const readKey = (base64: string): KeyState => {
  const bytes = decodeBase64(base64) ?? '';
  if (bytes.startsWith(openSsh)) {
    const isPlain = bytes.startsWith(noCipher, openSsh.length);
    return isPlain ? 'plain' : 'encrypted';
  }
  const isSequence =
    bytes.charCodeAt(0) === 0x30 && toDerLength(bytes) === bytes.length;
  return isSequence ? 'plain' : 'unknown';
};
