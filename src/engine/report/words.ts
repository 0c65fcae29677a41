import type { Place } from '../types';

/** A count with its noun: `1 secret`, `2 secrets`. */
export const count = (
  number: number,
  noun: string,
  plural = `${noun}s`
): string => `${number} ${number === 1 ? noun : plural}`;

/** Where a person looks for a place; cells and outputs count from 1. */
export const toWords = (
  { part, cell, output, mime, index }: Place,
  line: number
): string => {
  const where = [
    cell === null ? null : `cell ${cell + 1}`,
    output === null ? null : `output ${output + 1}${toKind(mime)}`,
    part === 'metadata' || part === 'attachment' ? part : null,
    index === undefined ? null : toWhich(part, index),
    `line ${line + 1}`
  ];
  return where.filter(word => word !== null).join(', ');
};

/** Which of several attachments or widgets, from 1. */
const toWhich = (part: Place['part'], index: number): string =>
  `${part === 'metadata' ? 'widget' : 'number'} ${index + 1}`;

const toKind = (mime: string | null): string => (mime ? ` (${mime})` : '');
