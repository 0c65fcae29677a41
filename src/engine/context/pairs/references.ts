import { lengthAt } from '../match';
import type { Name } from './pairnames';
import { isDense } from '../values/entropy';

/** `!Ref`, `!vault |`: what YAML's tag says to fetch, or how to read what follows (YAML 1.2 §6.8.2). */
const TAG = /!{1,2}[A-Za-z][\w.:-]{0,40}[ \t]{1,4}(?=[^\s#])/y;
/** The tag of a plain text, and a name for it. */
const TEXT_TAG = /(?:!!str|&[A-Za-z][\w-]{0,40})[ \t]{1,4}/y;
/** `*name`: what stands elsewhere in the file. */
const ALIAS =
  /\*(?![A-Z][a-z]{2,12}\d{3,6}\b)[A-Za-z][\w-]{0,60}(?=[ \t]{0,8}(?:\r?\n|$))/y;
/** `{{ password | b64enc }}`: a filter of a template. */
const IN_TEMPLATE = /\{[{%][^{}\n]{0,200}$/;

/** Whether a name is what a template passes on to a filter behind it. */
export function isFiltered(text: string, { from, separator }: Name): boolean {
  return (
    separator.includes('|') &&
    IN_TEMPLATE.test(text.slice(Math.max(0, from - 202), from))
  );
}

/** How much of a value only says that a text follows. */
export function textTagAt(text: string, at: number): number {
  return lengthAt(TEXT_TAG, text, at);
}

/** Whether the value of a name is YAML for one that stands elsewhere. */
export function isReference(
  text: string,
  { separator }: Name,
  at: number
): boolean {
  const alias = lengthAt(ALIAS, text, at);
  const isAlias = alias > 0 && !isDense(text.slice(at, at + alias));
  return separator.includes(':') && (isAlias || lengthAt(TAG, text, at) > 0);
}
