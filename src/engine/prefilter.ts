import { Automaton } from './automaton';

/** Where words stand: each word that occurs, lower-case, and its start offsets in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

const none: Hits = new Map();

/** Whether one of some words was hit: of many words few are. */
export const holdsAny = (hits: Hits, words: ReadonlySet<string>): boolean =>
  [...hits.keys()].some(word => words.has(word));

/** Finds many words in one pass over a text, ASCII letters in either case. */
export class KeywordSet {
  /** @param words - ASCII, not empty; case and repetition do not matter. */
  constructor(words: readonly string[]) {
    this.automaton = new Automaton(words);
  }

  private readonly automaton: Automaton;

  /** Each place of each word. */
  find(text: string): Hits {
    const { automaton } = this;
    let hits: Map<string, number[]> | null = null;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = automaton.step(state, text.charCodeAt(at));
      if (state < 0) {
        state = -state;
        this.collect(state, at + 1, (hits ??= new Map<string, number[]>()));
      }
    }
    return hits ?? none;
  }

  /** Whether any of the words occurs. */
  isIn(text: string): boolean {
    let state = 0;
    for (let at = 0; at < text.length && state >= 0; at++) {
      state = this.automaton.step(state, text.charCodeAt(at));
    }
    return state < 0;
  }

  private collect(state: number, end: number, hits: Map<string, number[]>) {
    for (const index of this.automaton.wordsAt(state)) {
      const word = this.automaton.words[index];
      const starts = hits.get(word);
      if (starts) {
        starts.push(end - word.length);
      } else {
        hits.set(word, [end - word.length]);
      }
    }
  }
}
