import { lineStart } from '../lines';
import type { Name } from './pairnames';
import type { Range } from '../../ranges';
import { isUniform } from '../values/values';

const MAX_LINE = 200;
/** What may stand before a name: an item's dash, a quote. */
const BEFORE = /^[ \t]{0,60}(?:- )?["']?$/;
/** The same of a setting that was taken out; in a sentence of a comment stands a colon. */
const TAKEN_OUT = /^[ \t]{0,60}[#;!][ \t]{0,20}["']?$/;
const BETWEEN = /^[ \t]{0,20}[:=][ \t]{0,20}$/;
/** What may stand behind a value: a quote, a comment, the end of the line. */
const BEHIND = /^["']?[ \t]{0,20}(?:[#;][^\n]{0,200})?(?:\r?\n|$)/;

/**
 * Whether a line is nothing but a name and its value: `password: …`, `db.password=…`.
 * What could be a hash or an id is told by its name as in a sentence.
 */
export function isSetting(
  text: string,
  { from, separator }: Name,
  value: Range
): boolean {
  const before = text.slice(lineStart(text, from, MAX_LINE), from);
  return (
    BETWEEN.test(separator) &&
    !isUniform(text.slice(value.from, value.to)) &&
    (BEFORE.test(before) ||
      (separator.includes('=') && TAKEN_OUT.test(before))) &&
    BEHIND.test(text.slice(value.to, value.to + MAX_LINE))
  );
}
