/** A secret without a prefix of its own, beside the id that it belongs to. */
import { toCharacters } from './alphabets';
import { compile, findAnchors } from './compile';
import { startsToken } from './boundary';
import type { Candidate, Probe } from './credential';
import { parseShape } from './notation';
import { RunStarts } from './runstarts';
import { findEdgeSets, toExtent, type Shape } from './shape';
import type { Described } from './described';

/** How far from its id a secret may stand. */
const reach = 400;

/** Where a shape starts with a literal, its end tells the alphabet. */
const toSet = ({ shape }: Described): string =>
  [...findEdgeSets(shape, 'start'), ...findEdgeSets(shape, 'end')][0];

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/];

/** Not a path, not a word: only a value with every kind of character of its alphabet. */
const toMixed = (set: string): ((value: string) => boolean) => {
  const characters = toCharacters(set);
  const expected = kinds.filter(kind => kind.test(characters));
  return value => expected.every(kind => kind.test(value));
};

/** Whether a value has no characters but these. */
const isAllOf = (shape: Shape, characters: string): boolean => {
  switch (shape.type) {
    case 'literal':
      return Array.from(shape.text).every(each => characters.includes(each));
    case 'characters':
      return Array.from(toCharacters(shape.set)).every(each =>
        characters.includes(each)
      );
    case 'sequence':
      return shape.parts.every(part => isAllOf(part, characters));
    case 'choice':
      return shape.options.every(option => isAllOf(option, characters));
    case 'repeat':
      return isAllOf(shape.part, characters);
  }
};

/** Where values may start: after escapes and whatever is not of their alphabet. */
const toRuns = (set: string, shape: Shape): RegExp => {
  const least = isAllOf(shape, toCharacters(set)) ? toExtent(shape).min : 1;
  return new RegExp(`\\\\[nrt]|[${set}]{${least},${reach}}`, 'g');
};

/** How values of a kind are looked for; made once, when a partner is first met. */
interface Search {
  readonly starts: RunStarts;
  readonly isMixed: (value: string) => boolean;
}

const toSearch = (secret: Described): Search => {
  const set = toSet(secret);
  return {
    starts: new RunStarts(toRuns(set, secret.shape)),
    isMixed: toMixed(set)
  };
};

/** `…%2Fabc%2B…`: what stands between encoded characters of base64 is a piece of it. */
const isPiece = (text: string, from: number, to: number): boolean =>
  /%2[bf]$/i.test(text.slice(Math.max(0, from - 3), from)) ||
  /^%2[bf]/i.test(text.slice(to, to + 3));

/** The first value of the kind that starts in a range. */
const findBetween = (
  secret: Described,
  { starts, isMixed }: Search,
  text: string,
  from: number,
  to: number
): Candidate | null => {
  for (const start of starts.between(text, from, to)) {
    const found = secret.findFrom(text, start, null);
    if (
      found &&
      isMixed(text.slice(found.from, found.to)) &&
      !isPiece(text, found.from, found.to)
    ) {
      return found;
    }
  }
  return null;
};

/** Looks for `secret` around each value of the shape `beside`; after it first, as people write it. */
export const toPairProbes = (secret: Described, beside: string): Probe[] => {
  const shape = parseShape(beside);
  let partner: RegExp | null = null;
  let search: Search | null = null;
  const findAt: Probe['findAt'] = (text, at) => {
    partner ??= compile(shape);
    partner.lastIndex = at;
    if (!startsToken(text, at, null) || !partner.test(text)) {
      return null;
    }
    search ??= toSearch(secret);
    return (
      findBetween(secret, search, text, partner.lastIndex, at + reach) ??
      findBetween(secret, search, text, at - reach, at)
    );
  };
  return findAnchors(shape).map(({ literal }) => ({
    literal,
    look: 'start',
    findAt
  }));
};
