/** Which characters of ASCII belong to a class, by their codes: a table is faster than an expression. */
export const toTable = (characters: RegExp): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) =>
    Number(characters.test(String.fromCharCode(code)))
  );

const beyondAscii = /[^\0-\x7f]/;

export const isWide = (text: string): boolean => beyondAscii.test(text);
