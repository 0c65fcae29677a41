/** The bytes that a JSON text (RFC 8259) is made of. */
export const marks = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d
} as const;

/** What the letters behind a backslash stand for, `u` left out. */
export const escapes: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t'
  }).map(([letter, meant]) => [letter.charCodeAt(0), meant.charCodeAt(0)])
);

export const isSpace = (byte: number): boolean =>
  byte <= 0x20 &&
  (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
