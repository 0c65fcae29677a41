/**
 * Checksums inside credentials, as providers or their open sources document
 * them. A checksum can be checked without asking anybody, and it can be made,
 * so that tests need no real token.
 */
import * as crc32 from 'crc-32';
import { base32, bech32 } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import { encodeBase64 } from './decode';
import type { Proof } from './proof';
import { pickBetween } from './random';

const base62Digits =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const toCrc = (text: string): number => crc32.str(text) >>> 0;

const toDigits = (value: number, digits: string, length: number): string => {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = digits[rest % digits.length] + text;
  }
  return text.padStart(length, digits[0]);
};

const swapBytes = (hex: string): string =>
  (hex.match(/../g) ?? []).reverse().join('');

const toBytes = (hex: string): string =>
  String.fromCharCode(
    ...(hex.match(/../g) ?? []).map(pair => parseInt(pair, 16))
  );

const toHex = (value: number): string => value.toString(16).padStart(8, '0');

/** A value is right if sealing it changes nothing. */
const sealed = (
  failed: Proof['failed'],
  seal: (value: string, prefix: number) => string
): Proof => ({
  failed,
  isChecksum: true,
  seal,
  holds: (value, prefix) => seal(value, prefix) === value
});

/** What is checked: the whole value, or the value without its public prefix. */
type Covered = 'value' | 'body';

/** A checksum that is the last `length` characters. */
const tail = (
  length: number,
  covered: Covered,
  failed: Proof['failed'],
  compute: (text: string) => string
): Proof =>
  sealed(failed, (value, prefix) => {
    const text = value.slice(0, -length);
    return text + compute(covered === 'value' ? text : text.slice(prefix));
  });

/**
 * GitHub and npm: CRC-32 of the random part in base62, six digits
 * (github.blog, "Behind GitHub's new authentication token formats").
 */
export const crcBase62 = tail(6, 'body', 'reject', text =>
  toDigits(toCrc(text), base62Digits, 6)
);

/** Atlassian: CRC-32 of all before, upper-case hex; not documented, so a wrong one only lowers. */
export const crcUpperHex = tail(8, 'value', 'lower', text =>
  toHex(toCrc(text)).toUpperCase()
);

/** Grafana service accounts: CRC-32 of prefix and secret, little endian; the `_` before it is not covered. */
export const crcGrafana = tail(8, 'value', 'lower', text =>
  swapBytes(toHex(toCrc(text.slice(0, -1))))
);

/** Zuplo: CRC-32 of the secret in hex. */
export const crcZuplo = tail(8, 'body', 'ignore', text =>
  toHex(toCrc(text.slice(0, -1)))
);

/** Confluent: CRC-32 of the 54 characters behind the prefix, little endian, in base64. */
export const crcConfluent = tail(6, 'body', 'ignore', text =>
  encodeBase64(toBytes(swapBytes(toHex(toCrc(text)))))
);

/**
 * GitHub fine-grained tokens: eight base32 digits of the SHA-256 of all before,
 * then eight characters that nobody outside understands.
 */
export const sha256Base32 = sealed('ignore', value => {
  const text = value.slice(0, -16);
  const digest = base32.encode(sha256(utf8ToBytes(text)));
  return text + digest.slice(0, 8) + value.slice(-8);
});

/**
 * GitLab's routable tokens (docs.gitlab.com, "Token overview"): payload, an
 * optional version, the payload's length as two base36 digits, CRC-32 of all
 * before as seven.
 */
export const gitlabRoutable = sealed('lower', (value, prefix) => {
  const payload = value.indexOf('.') - prefix;
  const head = value.slice(0, -9) + payload.toString(36).padStart(2, '0');
  return head + toCrc(head).toString(36).padStart(7, '0');
});

const ageName = 'age-secret-key-';

/** age: Bech32 (BIP 173) in capitals; its last six characters are the checksum. */
export const ageBech32: Proof = {
  failed: 'lower',
  isChecksum: true,
  holds: value => bech32.decodeUnsafe(value.toLowerCase(), false) !== undefined,
  seal: (_, __, random) => {
    const secret = Uint8Array.from({ length: 32 }, () =>
      pickBetween(0, 255, random)
    );
    return bech32.encode(ageName, bech32.toWords(secret), false).toUpperCase();
  }
};

/** The generator of CRC-24 (RFC 4880 §6.1) and its start. */
const crc24 = { generator: 0x1864cfb, start: 0xb704ce, top: 0x1000000 };

const step = (crc: number): number =>
  (crc << 1) ^ ((crc << 1) & crc24.top ? crc24.generator : 0);

/** The checksum that ends OpenPGP's armor, of a string of bytes: three bytes. */
export const toArmorChecksum = (bytes: string): string => {
  let crc = crc24.start;
  for (let at = 0; at < bytes.length; at++) {
    crc ^= bytes.charCodeAt(at) << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc = step(crc);
    }
  }
  return String.fromCharCode((crc >> 16) & 255, (crc >> 8) & 255, crc & 255);
};
