/** Values that stand before the names that they are compared with: `"…" == password`, `"…".equals(password)`, `hash_equals("…", $token)`. */
import type { Hits } from '../../prefilter';
import type { Candidate } from '../judge';
import { nameHits } from '../keywords';
import { lengthAt, nameStart } from '../match';

/** What leads from a name's owner to the name: `$_POST["`, `req.headers['`, `[]byte(`, `user->`. */
const OWNER = /(?:new \w{1,20}\()?[$&@!]?[\w$.:?>[\]("'{-]{0,48}$/.source;
/** What a literal becomes before it is compared. */
const CONVERTED = /(?:\.\w{2,20}\([\w.]{0,40}\))?/.source;
/** A shell has one sign for it; what it compares has another. */
const SIGN = / ?(?:={2,3}|!={1,2}|=(?= ["']?\$)) ?/.source;
const METHOD = /\.(?:[eE]quals(?:IgnoreCase)?|contentEquals|eql\?)\(/.source;
/** `"…", $token`, `from("…", "hex"), from(token` */
const NEXT = /(?:, ?["']\w{2,8}["'])?\)?(,)\s{0,20}/.source;
const COMPARED = new RegExp(
  `(["'\`])(?:${CONVERTED}(?:${SIGN}|${NEXT})|${METHOD})${OWNER}`
);
/** What compares the two that it is given. */
export const COMPARING =
  /\b(?:hash_equals|str(?:n|case|ncase)?cmp|(?:fixed_length_)?secure_compare|compare_digest|[tT]imingSafeEqual|[cC]onstantTimeCompare|[cC]onstantTimeEquals|CryptographicEquals|FixedTimeEquals|isEqual|(?:Objects|StringUtils|TextUtils|[sS]tring)\.[eE]quals)\(\s{0,20}(?:[\w.[\]:]{0,40}\()?$/;

const LONGEST_BEFORE = 160;
const LONGEST_VALUE = 512;
/** The rest of a name, and what makes another thing of it than its value: `token.length`. */
const NAME_AFTER = /\w{0,60}(?:-\w{1,40}){0,4}/y;
const PART =
  /["'\])}]{0,3}(?:\(\))?(?:\.|->|\?\.)(?!(?:get|to|encode|bytes|value|trim|strip|text|as_)\w{0,20}\b)\w/y;

/** The literals before the names that were hit. */
export function findCompared(text: string, hits: Hits): Candidate[] {
  return nameHits(hits).flatMap(({ offset, end }) => {
    const from = nameStart(text, offset);
    const to = end + lengthAt(NAME_AFTER, text, end);
    const value = lengthAt(PART, text, to) > 0 ? null : valueBefore(text, from);
    return value === null
      ? []
      : [{ name: lastPart(text.slice(from, to)), ...value }];
  });
}

function valueBefore(
  text: string,
  at: number
): Pick<Candidate, 'from' | 'to'> | null {
  const first = Math.max(0, at - LONGEST_BEFORE);
  const found = COMPARED.exec(text.slice(first, at));
  if (!found) {
    return null;
  }
  const [, quote, comma] = found;
  const closing = first + found.index;
  const isEscaped = text[closing - 1] === '\\';
  const to = isEscaped ? closing - 1 : closing;
  const from = openingBefore(text, to, quote, isEscaped) + 1;
  if (from === 0) {
    return null;
  }
  const isCompared =
    comma === undefined ||
    COMPARING.test(text.slice(Math.max(0, from - 80), from - 1));
  return isCompared ? { from, to } : null;
}

/** The quote that opens a literal: those within are written otherwise than the one that closes it. */
function openingBefore(
  text: string,
  to: number,
  quote: string,
  isEscaped: boolean
): number {
  const first = Math.max(0, to - LONGEST_VALUE);
  for (let at = to - 1; at >= first && text[at] !== '\n'; at--) {
    if (text[at] === quote && (text[at - 1] === '\\') === isEscaped) {
      return at;
    }
  }
  return -1;
}

/** `user.password` */
const lastPart = (name: string): string =>
  name.slice(name.lastIndexOf('.') + 1);
