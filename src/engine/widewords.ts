/**
 * Words beyond ASCII, for which the automaton has no columns. Few texts hold such
 * characters, and of one that holds none the expression is done at once.
 */

const wide = /[^\0-\x7f]/;

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
    const signs = new Set([...spellings].join('').match(new RegExp(wide, 'g')));
    this.signs = new RegExp(`[${[...signs].join('')}]`);
  }

  /** Calls back with each word, lower-case, and its place; this is asked of every text. */
  find(text: string, tell: (word: string, at: number) => void): void {
    const { expression } = this;
    if (expression === null || !this.signs.test(text)) {
      return;
    }
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found;) {
      tell(found[0].toLowerCase(), found.index);
      found = expression.exec(text);
    }
  }

  private readonly expression: RegExp | null;
  /** One of these a text holds that holds a word: most of those in two bytes a sign hold none. */
  private readonly signs: RegExp;
}
