/** Values in base64 and percent-encoded. */
import { encodeBase64 } from '../credentials/decode';

/** What a value looks like where it was encoded, alone or with what stood around it. */
export function toEncodings(value: string): string[] {
  return [...toPercent(value), ...toBase64(value)];
}

/** As URLs and as forms write it (RFC 3986 §2.1), with letters of either case. */
function toPercent(value: string): string[] {
  try {
    const encoded = encodeURIComponent(value);
    const forms = [encoded, encoded.replace(/%20/g, '+')];
    return [...forms, ...forms.map(toLowerEscapes)];
  } catch {
    // Half of a pair of units is no character.
    return [];
  }
}

function toLowerEscapes(encoded: string): string {
  return encoded.replace(/%[\dA-F]{2}/g, escape => escape.toLowerCase());
}

/** A letter of base64 holds so many bits. */
const BITS = 6;

/**
 * The letters that nothing but the value decides, for each number of bytes that may
 * stand before it in a group of three (RFC 4648 §4, §5).
 */
function toBase64(value: string): string[] {
  const bytes = toBytes(value);
  return [0, 1, 2].flatMap(before => {
    const letters = encodeBase64('\0'.repeat(before) + bytes);
    const from = Math.ceil((before * 8) / BITS);
    const to = Math.floor(((before + bytes.length) * 8) / BITS);
    const own = letters.slice(from, to);
    return [own, own.replace(/\+/g, '-').replace(/\//g, '_')];
  });
}

/** UTF-8, one character a byte. */
function toBytes(value: string): string {
  return encodeURIComponent(toWellFormed(value)).replace(
    /%([\dA-F]{2})/g,
    (_, code: string) => String.fromCharCode(parseInt(code, 16))
  );
}

/** Without halves of pairs of units, which have no bytes. */
function toWellFormed(value: string): string {
  return [...value].filter(sign => !/[\ud800-\udfff]/u.test(sign)).join('');
}
