/**
 * Words beyond ASCII. Few texts hold such characters, and only those are read a
 * second time, by an automaton of all characters.
 */
import { Automaton, startReading } from './automaton';
import { isWide } from './characters';
import { plantAll } from './wordtree';

const allCharacters = 0x10000;

interface Search {
  readonly automaton: Automaton;
  /** One of these a text holds that holds a word: most of those in two bytes a sign hold none. */
  readonly signs: RegExp;
}

const toSearch = (words: readonly string[]): Search => {
  const letters = [...new Set(words.join(''))].filter(isWide);
  const signs = letters.flatMap(letter => [letter, letter.toUpperCase()]);
  return {
    automaton: new Automaton(plantAll(words), allCharacters),
    signs: new RegExp(`[${signs.join('')}]`)
  };
};

/** Where each of some words stands in a text. */
export class WideWords {
  /** @param words - lower-case and different, each with a letter beyond ASCII. */
  constructor(private readonly words: readonly string[]) {}

  /** Calls back with each word, lower-case, and its place; this is asked of every text. */
  find(text: string, tell: (word: string, at: number) => void): void {
    this.search ??= this.isCalledFor(text) ? toSearch(this.words) : null;
    if (!this.search?.signs.test(text)) {
      return;
    }
    const { automaton } = this.search;
    const reading = startReading();
    while (automaton.readOn(text, reading)) {
      for (const index of automaton.wordsAt(reading.state)) {
        const word = automaton.words[index];
        tell(word, reading.at - word.length);
      }
    }
  }

  private isCalledFor(text: string): boolean {
    return this.words.length > 0 && isWide(text);
  }

  /** Made for the first text that may hold a word. */
  private search: Search | null = null;
}
