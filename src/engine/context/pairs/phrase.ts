import type { Range } from '../../ranges';
import type { Dialect } from './dialects';
import { lengthAt } from '../match';
import type { Name } from './pairnames';
import { lookOf } from '../values/values';

/** Words to the end of their line. */
const WORDS =
  /[a-z]{3,14}(?: [a-z]{3,14}){3,7}(?=[ \t]{0,8}(?:#[^\n]{0,200})?(?:\r?\n|$))/y;
const SAID = /^["']?[ \t]{0,20}[:=]\*{0,2}[ \t]{0,20}$/;
/** In a sentence, and before a shell's command, a password is one word; what is called so is none. */
const OF_WORDS = /pass[ _-]?phrase$/i;
/** What somebody is told to do. */
const ADVICE =
  /\b(?:always|any|anything|change|characters|choose|copy|empty|ensure|enter|here|insert|keep|leave|least|letters|long|make|missing|more|must|never|none|nothing|optional|paste|please|remember|required|same|see|some|something|strong|sure|type|unique|wrong|words?|your)\b/;

/** Words that hold sentences together, of languages that have many notebooks; none is a word of English as well. */
const OF_SENTENCE =
  /\b(?:aus|avec|beim|como|cette|dans|das|dem|della|der|dos|eine[mnrs]?|est|ist|les|mit|nach|nicht|nur|oder|para|que|sie|sind|sur|uma|una|und|une|vom|von|vous|wenn|werden|wird|zum|zur)\b/;

/** A passphrase without quotes: `passphrase: otter marble lantern pebble`. */
export function phraseAt(
  text: string,
  { text: name, separator, valueAt }: Name,
  { allowsBare, allowsWords }: Dialect
): Range | null {
  const isMeant = allowsWords === true || (allowsBare && OF_WORDS.test(name));
  if (!isMeant || !SAID.test(separator)) {
    return null;
  }
  const to = valueAt + lengthAt(WORDS, text, valueAt);
  const words = text.slice(valueAt, to);
  return lookOf(words) === 'phrase' &&
    !ADVICE.test(words) &&
    !OF_SENTENCE.test(words)
    ? { from: valueAt, to }
    : null;
}
