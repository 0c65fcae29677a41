import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lengthAt } from '../match';
import { roleOf } from '../names/names';
import { isClearlyChosen } from './passed';
import { isClearlyRandom, isUniform } from '../values/values';
import { lineAt, nearLineStart } from '../lines';

/**
 * A line that holds nothing but the name of a secret, and below it one that
 * holds nothing but a value: a heading and its text, a comment and the next.
 * What begins a PEM block is told by its own rule.
 */
const NAME =
  /^(?![ \t]{0,8}-{5})[ \t]{0,8}(?:(?:#{1,6}|[-*>]|\/\/|\d{1,2}[.)]) ){0,2}(?:\*\*|__|`)?([\p{L}\p{M}\p{N}_ -]{2,60}?)(?:\*\*|__|`)?:?(?:\*\*|__)?[ \t]{0,8}\r?$/u;
/** What stands between the noun and the end of such a line, which is quick to see. */
const NAME_END = /[^\n"'=<>()[\]{},;|/.]{0,40}\n/y;
const VALUE =
  /^([ \t]{0,8}(?:(?:#{1,6}|[-*>]|\/\/) )?(?:\*\*|`{1,3}|["'])?(?:(?:Bearer|Basic|Token|token) )?)([^\s"'`*<>()[\]{}]{8,512})(?:\*\*|`{1,3}|["'])?[ \t]{0,8}\r?$/;
/** What a list's items have not. */
const MARKED = /^[ \t]{0,8}(?:#|\/\/|\*\*|__)|:/;
/** An empty line between the two, or the fence of a block. */
const BETWEEN = /^(?:[ \t]{0,8}|`{3}\w{0,12})\r?$/;

/** "How to get a token": what an article is called. */
const TITLE = /^(?:how|what|where|why)\b/i;

/** "Your new token is:", "Das Passwort lautet:" */
const VERB =
  / (?:are|est|ist|is|lautet|will be)(?: (?:as follows|below|now))?$/;

const MAX_LINE = 120;
const MAX_VALUE_LINE = 560;
const MAX_WORDS = 5;

/** The values in lines of their own, below lines of the names that were hit. */
export function findBelow(text: string, hits: Hits): Candidate[] {
  const starts = new Set(
    nameHits(hits)
      .filter(({ end }) => lengthAt(NAME_END, text, end) > 0)
      .map(({ offset }) => nearLineStart(text, offset, MAX_LINE))
  );
  return [...starts].flatMap(start =>
    start < 0 ? [] : valueBelow(text, start)
  );
}

function valueBelow(text: string, start: number): Candidate[] {
  const line = lineAt(text, start, MAX_VALUE_LINE);
  const [, said = ''] = NAME.exec(line) ?? [];
  const name = said.replace(VERB, '');
  if (
    name.split(' ').length > MAX_WORDS ||
    TITLE.test(name) ||
    roleOf(name)?.strength !== 'strong'
  ) {
    return [];
  }
  const below = skipBetween(text, start + line.length + 1);
  const [, before = '', value = ''] =
    VALUE.exec(lineAt(text, below, MAX_VALUE_LINE)) ?? [];
  // Two plain lines may be items of a list.
  const isTelling =
    isUniform(value) ||
    (MARKED.test(line) ? isClearlyChosen(value) : isClearlyRandom(value));
  const from = below + before.length;
  return isTelling
    ? [{ name, from, to: from + value.length, isProse: true }]
    : [];
}

/** Behind an empty line, a fence, or both. */
function skipBetween(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < 2; count++) {
    const line = lineAt(text, at, MAX_VALUE_LINE);
    at += BETWEEN.test(line) ? line.length + 1 : 0;
  }
  return at;
}
