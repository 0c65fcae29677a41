/** Credentials that only their name, or the words around them, tell apart. */
import { KeywordSet } from '../prefilter';
import type { Rule } from '../types';
import { contextWords } from './contextwords';
import { toKind } from './kinds';
import { register, type Entry } from './register';
import { findMention } from './surroundings';

const contextual = register.filter(({ context }) => context.length > 0);

/** Asked of every kind for each value: the length alone rules most of them out. */
const hasShape = (kind: Entry, value: string): boolean => {
  const { min, max } = kind.extent ?? { min: 0, max: Infinity };
  return (
    value.length >= min && value.length <= max && toKind(kind).hasShape(value)
  );
};

/** The kinds of each word; made when a value first asks. */
class Words {
  constructor(kinds: readonly Entry[]) {
    kinds.forEach((kind, index) =>
      kind.context.forEach(word => {
        const known = this.places.get(word);
        if (known) {
          known.push(index);
        } else {
          this.places.set(word, [index]);
        }
      })
    );
  }

  /** The kinds that a word tells, in the order of all. */
  of(word: string): Entry[] {
    return (this.places.get(word) ?? []).map(place => contextual[place]);
  }

  /** The kinds of which a text holds a word, in the order of all. */
  in(text: string): Entry[] {
    this.keywords ??= new KeywordSet([...this.places.keys()], contextWords);
    const words = [...this.keywords.find(text).keys()];
    const places = words.flatMap(word => this.places.get(word) ?? []);
    return [...new Set(places)]
      .sort((one, other) => one - other)
      .map(place => contextual[place]);
  }

  private readonly places = new Map<string, number[]>();
  private keywords: KeywordSet | null = null;
}

let madeWords: Words | null = null;

const wordsOfKinds = (): Words => (madeWords ??= new Words(contextual));

/** A name counts more than what stands near, a long word more than a short one. */
const inName = 1000;

const toText = (name: string): string =>
  `${name} ${name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')}`.toLowerCase();

const weigh = ({ context }: Entry, name: string, nearby: string): number => {
  const named = findMention(name, context);
  return named
    ? inName + named.length
    : (findMention(nearby, context)?.length ?? 0);
};

/** The kind that a variable of this very name holds (`API_HASH`), if the value has its shape. */
export const matchVariable = (name: string, value: string): Rule | null => {
  const word = name.toLowerCase();
  const found = word.includes('_')
    ? wordsOfKinds()
        .of(word)
        .find(kind => hasShape(kind, value))
    : null;
  return found ? toKind(found).rule : null;
};

/**
 * The kind of a value that has no prefix: the whole value has the kind's shape
 * and one of the kind's words stands in the name or nearby. That the name is
 * one for a secret, the caller has to see.
 */
export const matchNamed = (
  name: string,
  value: string,
  nearby: string
): Rule | null => {
  const names = toText(name);
  const around = nearby.toLowerCase();
  // Of hundreds of kinds few are mentioned, and many have the same shape.
  const mentioned = wordsOfKinds()
    .in(`${names}\n${around}`)
    .map(kind => ({ kind, weight: weigh(kind, names, around) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const found = mentioned.find(({ kind }) => hasShape(kind, value));
  return found ? toKind(found.kind).rule : null;
};
