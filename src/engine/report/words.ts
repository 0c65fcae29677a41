import type { Place } from '../types';

/** A count with its noun: `1 secret`, `2 secrets`. */
export const count = (
  number: number,
  noun: string,
  plural = `${noun}s`
): string => `${number} ${number === 1 ? noun : plural}`;

/** What moves the cursor, colors or hides text where a terminal shows it (Unicode Cc, Cf, Zl, Zp). */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const toEscape = (sign: string): string =>
  `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;

/** A path, or one line of another text, as a terminal may show it: somebody else may have written it. */
export const toShownPath = (path: string): string =>
  path.replace(unseen, toEscape);

/** What moves the cursor or turns text around, but for ends of lines and tabs. */
const moving = /(?![\t\n]|\r\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** Lines as a terminal may show them; what joins the letters of a script stays. */
export const toShownLines = (text: string): string =>
  text.replace(moving, toEscape);

/** Where a person looks for a place; cells and outputs count from 1. */
export const toWords = (
  { part, cell, output, mime, index }: Place,
  line: number
): string => {
  const where = [
    cell === null ? null : `cell ${cell + 1}`,
    output === null ? null : `output ${output + 1}${toKind(mime)}`,
    part === 'metadata' || part === 'attachment' ? toPart(part, index) : null,
    `line ${line + 1}`
  ];
  return where.filter(word => word !== null).join(', ');
};

/** Attachments and widgets count from 1. */
const toPart = (part: 'metadata' | 'attachment', index?: number): string => {
  if (index === undefined) {
    return part;
  }
  return `${part === 'metadata' ? 'widget' : part} ${index + 1}`;
};

const toKind = (mime: string | null): string => (mime ? ` (${mime})` : '');
