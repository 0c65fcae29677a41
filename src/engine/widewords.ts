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

interface Search {
  readonly expression: RegExp;
  /** One of these a text holds that holds a word: most of those in two bytes a sign hold none. */
  readonly signs: RegExp;
}

const toSearch = (words: readonly string[]): Search => {
  const spellings = [...new Set(words.flatMap(toSpellings))];
  const signs = new Set(spellings.join('').match(new RegExp(wide, 'g')));
  return {
    expression: new RegExp(spellings.join('|'), 'g'),
    signs: new RegExp(`[${[...signs].join('')}]`)
  };
};

/** Where each of some words stands in a text. */
export class WideWords {
  /** @param words - lower-case, each with a letter beyond ASCII. */
  constructor(private readonly words: readonly string[]) {}

  /** Calls back with each word, lower-case, and its place; this is asked of every text. */
  find(text: string, tell: (word: string, at: number) => void): void {
    this.search ??= this.isCalledFor(text) ? toSearch(this.words) : null;
    if (!this.search?.signs.test(text)) {
      return;
    }
    const { expression } = this.search;
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found;) {
      tell(found[0].toLowerCase(), found.index);
      found = expression.exec(text);
    }
  }

  private isCalledFor(text: string): boolean {
    return this.words.length > 0 && isWide(text);
  }

  /** Made for the first text that may hold a word. */
  private search: Search | null = null;
}
