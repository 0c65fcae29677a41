/**
 * Words beyond ASCII, for which the automaton has no columns. Few texts hold such
 * characters, and of one that holds none the expression is done at once.
 */

const wide = /\P{ASCII}/u;

export const isWide = (word: string): boolean => wide.test(word);

/** As it is written within a sentence, at its start, and in capitals. */
const toSpellings = (word: string): readonly string[] => [
  word,
  word[0].toUpperCase() + word.slice(1),
  word.toUpperCase()
];

/** Where each of some words stands in a text. */
export class WideWords {
  /** @param words - lower-case letters; those of ASCII are left out. */
  constructor(words: readonly string[]) {
    const spellings = new Set(words.filter(isWide).flatMap(toSpellings));
    this.expression =
      spellings.size === 0 ? null : new RegExp([...spellings].join('|'), 'g');
  }

  /** Each word, lower-case, with its place. */
  *find(text: string): Generator<readonly [word: string, at: number]> {
    const { expression } = this;
    if (expression) {
      for (const { 0: word, index } of text.matchAll(expression)) {
        yield [word.toLowerCase(), index];
      }
    }
  }

  private readonly expression: RegExp | null;
}
