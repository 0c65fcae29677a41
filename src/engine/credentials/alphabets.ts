/**
 * The alphabets that credentials are written in, as the inside of a regular
 * expression's character class.
 */
export const alphabets: Readonly<Record<string, string>> = {
  hex: '0-9a-f',
  HEX: '0-9A-F',
  dec: '0-9',
  lower: 'a-z',
  alpha: 'A-Za-z',
  base36: 'a-z0-9',
  BASE36: 'A-Z0-9',
  base62: 'A-Za-z0-9',
  b64: 'A-Za-z0-9+/',
  b64url: 'A-Za-z0-9_-',
  word: 'A-Za-z0-9_',
  b32: 'A-Z2-7',
  b32l: 'a-z2-7',
  base58: '1-9A-HJ-NP-Za-km-z',
  BECH32: '02-9AC-HJ-NP-Z',
  print: '!-~',
  // What a password may hold that stands in quotes or in a connection string.
  typed: '!#$%*+,./0-9:?@A-Z^_a-z~-'
};

/** What a word of the notation stands for. */
export const words: Readonly<Record<string, string>> = {
  uuid: 'hex{8}"-"hex{4}"-"hex{4}"-"hex{4}"-"hex{12}',
  UUID: 'HEX{8}"-"HEX{4}"-"HEX{4}"-"HEX{4}"-"HEX{12}',
  // RFC 7519 §3; the bounds are generous for tokens seen in practice.
  jwt: '"eyJ"b64url{12,2000}".eyJ"b64url{12,8000}"."b64url{10,1000}'
};

const escaped = /^[\\\]^]|[\\\]]/;

/** Whether a text may stand in a character class as it is. */
export const isPlainSet = (set: string): boolean =>
  set.length > 0 && !escaped.test(set);

const range = /(.)-(.)/g;

/** Whether each range of a set goes from a character to a later one. */
export const isInOrder = (set: string): boolean =>
  Array.from(set.matchAll(range)).every(([, first, last]) => first <= last);

/** All characters of a set: `0-9a-f` gives sixteen. */
export const toCharacters = (set: string): string =>
  set.replace(range, (_, first: string, last: string) =>
    String.fromCharCode(
      ...Array.from(
        { length: last.charCodeAt(0) - first.charCodeAt(0) + 1 },
        (__, index) => first.charCodeAt(0) + index
      )
    )
  );
