/**
 * Words beyond ASCII. Few texts hold such characters, and only those are read a
 * second time, by an automaton of all characters.
 */
import { Automaton, startReading } from './automaton';
import { isWide } from './characters';
import { plantAll } from './wordtree';

const allCharacters = 0x10000;

/** From this code on a character takes two bytes in memory, as all others of its text then do. */
const twoBytes = 0x100;

const isRare = (letter: string): boolean => letter.charCodeAt(0) >= twoBytes;

interface Search {
  readonly automaton: Automaton;
  /**
   * One of these a text holds that holds a word. An expression for what takes two
   * bytes is done at once with a text that takes one; a single letter is found sooner.
   */
  readonly signs: RegExp;
  readonly letters: readonly string[];
}

/** The letters by which a word can be told to be missing. */
const toTelling = (word: string): readonly string[] => {
  const letters = Array.from(word).filter(isWide);
  const rare = letters.filter(isRare);
  return rare.length > 0 ? rare : letters;
};

const toSearch = (words: readonly string[]): Search => {
  const telling = [...new Set(words.flatMap(toTelling))].flatMap(letter => [
    letter,
    letter.toUpperCase()
  ]);
  return {
    automaton: new Automaton(plantAll(words), allCharacters),
    signs: new RegExp(`[${telling.filter(isRare).join('')}]`),
    letters: telling.filter(letter => !isRare(letter))
  };
};

const mayHold = ({ signs, letters }: Search, text: string): boolean =>
  letters.some(letter => text.includes(letter)) || signs.test(text);

/** Where each of some words stands in a text. */
export class WideWords {
  /** @param words - lower-case and different, each with a letter beyond ASCII. */
  constructor(private readonly words: readonly string[]) {}

  /** Calls back with each word, lower-case, and its place; this is asked of every text. */
  find(text: string, tell: (word: string, at: number) => void): void {
    if (this.words.length === 0 || !isWide(text)) {
      return;
    }
    this.search ??= toSearch(this.words);
    if (!mayHold(this.search, text)) {
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

  /** Made for the first text that may hold a word. */
  private search: Search | null = null;
}
