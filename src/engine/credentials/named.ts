/** Credentials that only their name, or the words around them, tell apart. */
import { KeywordSet } from '../prefilter';
import type { Rule } from '../types';
import { allCredentials } from './all';
import type { Credential } from './credential';
import { findMention } from './surroundings';

const contextual = allCredentials.filter(({ context }) => context.length > 0);

/** The kinds of each word, in the order of all; made when a value first asks. */
class Words {
  constructor(kinds: readonly Credential[]) {
    kinds.forEach((kind, index) =>
      kind.context.forEach(word =>
        this.places.set(word, [...(this.places.get(word) ?? []), index])
      )
    );
    this.keywords = new KeywordSet([...this.places.keys()]);
  }

  /** The places of the kinds of which a text holds a word. */
  find(text: string): number[] {
    const words = [...this.keywords.find(text).keys()];
    const places = words.flatMap(word => this.places.get(word) ?? []);
    return [...new Set(places)].sort((one, other) => one - other);
  }

  private readonly places = new Map<string, readonly number[]>();
  private readonly keywords: KeywordSet;
}

let words: Words | null = null;

/** A name counts more than what stands near, a long word more than a short one. */
const inName = 1000;

const toText = (name: string): string =>
  `${name} ${name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')}`.toLowerCase();

const weigh = (
  { context }: Credential,
  name: string,
  nearby: string
): number => {
  const named = findMention(name, context);
  return named
    ? inName + named.length
    : (findMention(nearby, context)?.length ?? 0);
};

/** Names that say whose a value is and promise nothing by themselves, as keywords. */
export const variableKeywords: readonly string[] = contextual.flatMap(
  ({ probes, context }) =>
    probes.flatMap(({ keyword }) => (context.includes(keyword) ? keyword : []))
);

/** The kind that a variable of this very name holds (`API_HASH`), if the value has its shape. */
export const matchVariable = (name: string, value: string): Rule | null => {
  const word = name.toLowerCase();
  const found = contextual.find(
    credential =>
      credential.context.includes(word) && credential.hasShape(value)
  );
  return word.includes('_') && found ? found.rule : null;
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
  words ??= new Words(contextual);
  // Of hundreds of kinds few are mentioned, and many have the same shape.
  const mentioned = words
    .find(`${names}\n${around}`)
    .map(place => contextual[place])
    .map(credential => ({
      credential,
      weight: weigh(credential, names, around)
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return (
    mentioned.find(({ credential }) => credential.hasShape(value))?.credential
      .rule ?? null
  );
};
