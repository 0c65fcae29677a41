import { isEnd, toBranches, type WordTree } from './wordtree';

/** How far a text was read. */
export interface Reading {
  /** The place behind the last character that was read. */
  at: number;
  /** The state there. */
  state: number;
  /** The transition that led there. */
  step: number;
}

/** A letter that has no capital of one character stays as it is. */
const toCapital = (letter: string): string => {
  const capital = letter.toUpperCase();
  return capital.length === 1 ? capital : letter;
};

/** Before the first character. */
export const startReading = (): Reading => ({ at: 0, state: 0, step: 0 });

/** Most words are of ASCII: characters from here on are in none of them. */
const ascii = 128;

/**
 * The automaton of Aho and Corasick (1975) as one table of transitions. It
 * takes letters in either case.
 *
 * A state is the offset of its row in the table. A row is filled when a text
 * first leads to it, since most texts lead to few. A transition is negative where
 * a reading has to stop: a word ends there, or the row is not filled yet.
 */
export class Automaton {
  /** @param alphabetSize - from which code on characters are in no word. */
  constructor(
    private readonly tree: WordTree,
    alphabetSize = ascii
  ) {
    this.words = tree.words;
    this.columns = new Uint16Array(alphabetSize);
    this.width = this.assignColumns();
    const rows = tree.characters.length;
    this.next = new Int32Array(rows * this.width);
    this.firstChild = new Int32Array(rows);
    this.wordAt = new Int32Array(rows).fill(-1);
    this.fallback = new Int32Array(rows);
    this.shorter = new Int32Array(rows);
    this.isFilled = new Uint8Array(rows);
    this.countRows();
    this.fill(0);
  }

  /** In the order of the tree. */
  readonly words: readonly string[];

  /** Reads on to the next end of a word; false if there is none. */
  readOn(text: string, reading: Reading): boolean {
    while (this.readToStop(text, reading)) {
      const row = reading.state / this.width;
      if (this.isFilled[row] === 0) {
        this.fill(row);
      }
      if (this.holdsEnd(row)) {
        return true;
      }
      // Nothing to stop for the next time.
      this.next[reading.step] = reading.state;
    }
    return false;
  }

  /** The indices of the words that end in a state, the longest first. */
  wordsAt(state: number): readonly number[] {
    const known = this.ends.get(state);
    if (known) {
      return known;
    }
    const words: number[] = [];
    for (let row = state / this.width; row > 0; row = this.shorter[row]) {
      if (this.wordAt[row] >= 0) {
        words.push(this.wordAt[row]);
      }
    }
    this.ends.set(state, words);
    return words;
  }

  /**
   * Reads on to the next negative transition. Nothing but this loop stands here:
   * what is called from within would be compiled with it, and V8 would give up its
   * fast version whenever that met something new.
   */
  private readToStop(text: string, reading: Reading): boolean {
    const { next, columns } = this;
    const alphabetSize = columns.length;
    const { length } = text;
    let { state } = reading;
    for (let { at } = reading; at < length; at++) {
      const code = text.charCodeAt(at);
      const step = state + (code < alphabetSize ? columns[code] : 0);
      state = next[step];
      if (state < 0) {
        reading.at = at + 1;
        reading.state = -state;
        reading.step = step;
        return true;
      }
    }
    reading.at = length;
    reading.state = state;
    return false;
  }

  private holdsEnd(row: number): boolean {
    return this.wordAt[row] >= 0 || this.shorter[row] > 0;
  }

  /** A column for each character of a word, 0 for all others; gives how many there are. */
  private assignColumns(): number {
    const { columns } = this;
    let count = 1;
    for (const character of new Set(this.tree.characters.slice(1))) {
      columns[character.charCodeAt(0)] = count;
      columns[toCapital(character).charCodeAt(0)] = count;
      count++;
    }
    return count;
  }

  /** Which rows are the children of each, and which word ends there. */
  private countRows(): void {
    const { firstChild, wordAt } = this;
    const { characters, shapes } = this.tree;
    let child = 1;
    let word = 0;
    for (let row = 0; row < characters.length; row++) {
      const shape = shapes.charCodeAt(row);
      firstChild[row] = child;
      child += toBranches(shape);
      if (isEnd(shape)) {
        wordAt[row] = word++;
      }
    }
  }

  /**
   * Fills a row: where a word stops fitting, the automaton goes on with the
   * longest end of what it has read that begins a word.
   */
  private fill(row: number): void {
    const { next, columns, width, firstChild, fallback, shorter } = this;
    const { characters, shapes } = this.tree;
    const behind = fallback[row];
    if (this.isFilled[behind] === 0 && behind !== row) {
      this.fill(behind);
    }
    const start = row * width;
    next.copyWithin(start, behind * width, behind * width + width);
    const last = firstChild[row] + toBranches(shapes.charCodeAt(row));
    for (let child = firstChild[row]; child < last; child++) {
      const step = start + columns[characters.charCodeAt(child)];
      const other = row === 0 ? 0 : Math.abs(next[step]) / width;
      fallback[child] = other;
      // The nearest shorter word that ends where this row's text ends.
      shorter[child] = this.wordAt[other] >= 0 ? other : shorter[other];
      next[step] = -child * width;
    }
    this.isFilled[row] = 1;
  }

  /** The column of each character; 0 is that of all which are in no word. */
  private readonly columns: Uint16Array;
  /** From a state plus a column to the next state, negative to stop there. */
  private readonly next: Int32Array;
  private readonly ends = new Map<number, readonly number[]>();
  private readonly width: number;
  /** Of each row: its first child, and the word that ends there, or -1. */
  private readonly firstChild: Int32Array;
  private readonly wordAt: Int32Array;
  /** Known from when the row above is filled: where to go on, and the next shorter word. */
  private readonly fallback: Int32Array;
  private readonly shorter: Int32Array;
  private readonly isFilled: Uint8Array;
}
