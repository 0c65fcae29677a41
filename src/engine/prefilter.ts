import { Automaton } from './automaton';

/** Where words stand: each word that occurs, lower-case, and its start offsets in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

const none: Hits = new Map();

/**
 * Whether a word that starts at a place can lead to anything, as far as a look
 * at its surroundings tells: most places of short words cannot, and a text
 * without others is done.
 */
export type Guard = (text: string, at: number) => boolean;

/** Words, lower-case, and their guards; `null` where each place counts. */
export type Keywords = ReadonlyMap<string, Guard | null>;

/** Words of which each place counts. */
export const unguarded = (words: readonly string[]): Keywords =>
  new Map(words.map(word => [word.toLowerCase(), null]));

const either =
  (one: Guard, other: Guard): Guard =>
  (text, at) =>
    one(text, at) || other(text, at);

/** Words, lower-case, that may come several times: then the places of each count. */
export const toKeywords = (
  entries: Iterable<readonly [string, Guard | null]>
): Keywords => {
  const keywords = new Map<string, Guard | null>();
  for (const [word, guard] of entries) {
    const known = keywords.get(word);
    const both = known && guard ? either(known, guard) : null;
    keywords.set(word, known === undefined ? guard : both);
  }
  return keywords;
};

/** Whether any of the words was hit; a text has few hits, and there are many words. */
export const isAnyHit = (
  hits: Hits,
  words: Pick<ReadonlySet<string>, 'has'>
): boolean => {
  for (const word of hits.keys()) {
    if (words.has(word)) {
      return true;
    }
  }
  return false;
};

const never: Guard = () => false;

/** Finds many words in one pass over a text, ASCII letters in either case. */
export class KeywordSet {
  /** @param words - ASCII, not empty; case and repetition do not matter. */
  constructor(words: readonly string[] | Keywords, automaton?: Automaton) {
    const keywords = Array.isArray(words)
      ? unguarded(words)
      : (words as Keywords);
    this.automaton = automaton ?? new Automaton([...keywords.keys()]);
    this.guards = this.automaton.words.map(word => {
      const guard = keywords.get(word);
      return guard === undefined ? never : guard;
    });
  }

  /** Some of the words, with other guards, found by the same automaton. */
  withOnly(keywords: Keywords): KeywordSet {
    return new KeywordSet(keywords, this.automaton);
  }

  /** Each place of each word. */
  find(text: string): Hits {
    const { automaton } = this;
    let hits: Map<string, number[]> | null = null;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = automaton.step(state, text.charCodeAt(at));
      if (state < 0) {
        state = -state;
        hits = this.collect(state, text, at + 1, hits);
      }
    }
    return hits ?? none;
  }

  /** Whether any of the words occurs. */
  isIn(text: string): boolean {
    const { automaton } = this;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = automaton.step(state, text.charCodeAt(at));
      if (state < 0) {
        state = -state;
        if (this.collect(state, text, at + 1, null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds the words that end at `end`; no map is made for none. */
  private collect(
    state: number,
    text: string,
    end: number,
    known: Map<string, number[]> | null
  ): Map<string, number[]> | null {
    let hits = known;
    for (const index of this.automaton.wordsAt(state)) {
      const word = this.automaton.words[index];
      const start = end - word.length;
      const guard = this.guards[index];
      if (guard === null || guard(text, start)) {
        hits ??= new Map<string, number[]>();
        const starts = hits.get(word);
        if (starts) {
          starts.push(start);
        } else {
          hits.set(word, [start]);
        }
      }
    }
    return hits;
  }

  private readonly automaton: Automaton;
  private readonly guards: readonly (Guard | null)[];
}
