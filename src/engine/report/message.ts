import { titleOf } from '../title';
import type { Finding } from '../types';
import { toDetailWords } from './detail';
import { toAdvice } from './text';
import { toWords } from './words';

/** A finding in two or three sentences: what, where, what it says of itself, what to do. */
export const toMessage = (finding: Finding): string => {
  const { masked, place, range, detail, lapsed } = finding;
  const told = detail ? toDetailWords(detail) : '';
  const where = toWords(place, range.line);
  return [
    `${titleOf(finding)} ${masked} in ${where}${told && ` (${told})`}.`,
    toAdvice(finding),
    ...(lapsed ? [`It was allowed until ${lapsed.expires}.`] : [])
  ].join(' ');
};
