import { Automaton, startReading, type Reading } from './automaton';
import { WideWords } from './widewords';
import { plant, type WordTree } from './wordtree';

/** Where words stand: each word that occurs, lower-case, and its start offsets in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

const none: Hits = new Map();

/**
 * Whether a word that starts at a place can lead to anything, as far as a look
 * at its surroundings tells: most places of short words cannot, and a text
 * without others is done.
 */
export type Guard = (text: string, at: number) => boolean;

/**
 * Words, lower-case, and their guards; `null` where each place counts. A guard
 * is asked for when its word is first met, and may be made then.
 */
export type Keywords = Pick<
  ReadonlyMap<string, Guard | null>,
  'keys' | 'has' | 'get'
>;

/** Words of which each place counts. */
export const unguarded = (words: readonly string[]): Keywords =>
  new Map(words.map(word => [word.toLowerCase(), null]));

/** Where one of several guards lets a place through; `null` where one lets all. */
const anyOf = (guards: readonly (Guard | null)[]): Guard | null => {
  const known = guards.filter(guard => guard !== null);
  if (known.length < guards.length) {
    return null;
  }
  return known.length === 1
    ? known[0]
    : (text, at) => known.some(guard => guard(text, at));
};

/** What is known of each word; read from JSON, it inherits what no word is. */
export type Table<T> = Readonly<Record<string, readonly T[]>>;

/** What a table has for a word; nothing if it is none of its words. */
export const lookUp = <T>(table: Table<T>, word: string): readonly T[] =>
  Object.prototype.hasOwnProperty.call(table, word) ? table[word] : [];

/** The words of a table: a place of one counts if one of its guards lets it through. */
export const tabled = <T>(
  table: Table<T>,
  toGuard: (entry: T) => Guard | null
): Keywords => ({
  keys: () => Object.keys(table).values(),
  has: word => lookUp(table, word).length > 0,
  get: word => {
    const entries = lookUp(table, word);
    return entries.length > 0 ? anyOf(entries.map(toGuard)) : undefined;
  }
});

/** The words of several groups: of one that is in some of them, the places of each count. */
export const joinKeywords = (...groups: readonly Keywords[]): Keywords => ({
  keys: () => new Set(groups.flatMap(group => [...group.keys()])).keys(),
  has: word => groups.some(group => group.has(word)),
  get: word => {
    const guards = groups
      .filter(group => group.has(word))
      .map(group => group.get(word) ?? null);
    return guards.length > 0 ? anyOf(guards) : undefined;
  }
});

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

type Places = Map<string, number[]>;

/** No map is made for none. */
const withHit = (known: Places | null, word: string, at: number): Places => {
  const hits = known ?? new Map<string, number[]>();
  const starts = hits.get(word);
  if (starts) {
    starts.push(at);
  } else {
    hits.set(word, [at]);
  }
  return hits;
};

/** What finds words, whatever their guards. */
class WordIndex {
  constructor(tree: WordTree) {
    this.automaton = new Automaton(tree);
    this.wide = new WideWords(tree.wide);
  }

  readonly automaton: Automaton;
  readonly wide: WideWords;
}

/** Finds many words in one pass over a text, letters in either case. */
export class KeywordSet {
  /**
   * @param words - not empty; case and repetition do not matter.
   * @param index - the same words, or more, if they are ordered already.
   */
  constructor(
    words: readonly string[] | Keywords,
    index: WordTree | WordIndex | null = null
  ) {
    const keywords = Array.isArray(words)
      ? unguarded(words)
      : (words as Keywords);
    this.index =
      index instanceof WordIndex
        ? index
        : new WordIndex(index ?? plant([...keywords.keys()]));
    this.toGuard = word => {
      const guard = keywords.get(word);
      return guard === undefined ? never : guard;
    };
  }

  /** Some of the words, with other guards, found by the same automaton. */
  withOnly(keywords: Keywords): KeywordSet {
    return new KeywordSet(keywords, this.index);
  }

  /** Each place of each word. */
  find(text: string): Hits {
    const reading = startReading();
    let hits: Places | null = null;
    while (this.index.automaton.readOn(text, reading)) {
      hits = this.collect(text, reading, hits);
    }
    if (this.endsWithWord(text, reading)) {
      hits = this.collect(text, reading, hits);
    }
    return this.withWide(text, hits) ?? none;
  }

  /** Whether any of the words occurs. */
  isIn(text: string): boolean {
    const reading = startReading();
    while (this.index.automaton.readOn(text, reading)) {
      if (this.collect(text, reading, null)) {
        return true;
      }
    }
    if (this.endsWithWord(text, reading) && this.collect(text, reading, null)) {
      return true;
    }
    return this.withWide(text, null) !== null;
  }

  /** Whether a word ends with the text's last line: its last character may be the line's end. */
  private endsWithWord(text: string, reading: Reading): boolean {
    const last = { ...reading, at: 0 };
    const isEnd = this.index.automaton.readOn('\n', last);
    reading.at = text.length + 1;
    reading.state = last.state;
    return isEnd;
  }

  /** Adds the words beyond ASCII. */
  private withWide(text: string, known: Places | null): Places | null {
    let hits = known;
    this.index.wide.find(text, (word, at) => {
      const guard = this.toGuard(word);
      if (guard === null || guard(text, at)) {
        hits = withHit(hits, word, at);
      }
    });
    return hits;
  }

  /** Adds the words that end where a reading stopped; no map is made for none. */
  private collect(
    text: string,
    { at: end, state }: Reading,
    known: Places | null
  ): Places | null {
    let hits = known;
    for (const index of this.index.automaton.wordsAt(state)) {
      const word = this.index.automaton.words[index];
      const start = end - word.length;
      const guard = this.guardAt(index);
      if (guard === null || guard(text, start)) {
        hits = withHit(hits, word, start);
      }
    }
    return hits;
  }

  private guardAt(index: number): Guard | null {
    let guard = this.guards[index];
    if (guard === undefined) {
      guard = this.toGuard(this.index.automaton.words[index]);
      this.guards[index] = guard;
    }
    return guard;
  }

  private readonly index: WordIndex;
  private readonly toGuard: (word: string) => Guard | null;
  /** Made when their words are first met. */
  private readonly guards: (Guard | null | undefined)[] = [];
}
