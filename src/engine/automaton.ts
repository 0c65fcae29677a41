import { isEnd, toBranches, type WordTree } from './wordtree';

/** How far a text was read. */
export interface Reading {
  /** The place behind the last character that was read. */
  at: number;
  /** The state there. */
  state: number;
}

/** Characters from here on are in no word. */
const alphabetSize = 128;

/**
 * The automaton of Aho and Corasick (1975) as one table of transitions. It
 * takes ASCII letters in either case.
 *
 * A state is the offset of its row in the table. A transition to a state in
 * which a word ends is stored negative, so that a loop needs one lookup.
 */
export class Automaton {
  constructor(tree: WordTree) {
    this.words = tree.words;
    this.width = this.assignColumns(tree.characters);
    const rows = tree.characters.length;
    this.next = new Int32Array(rows * this.width);
    this.wordAt = new Int32Array(rows).fill(-1);
    this.shorter = new Int32Array(rows);
    this.link(tree);
  }

  /** In the order of the tree. */
  readonly words: readonly string[];

  /**
   * Reads on to the next end of a word; false if there is none. Nothing but this
   * loop stands here: what is called from within would be compiled with it, and
   * V8 would give up its fast version whenever that met something new.
   */
  readOn(text: string, reading: Reading): boolean {
    const { next, columns } = this;
    const { length } = text;
    let { state } = reading;
    for (let { at } = reading; at < length; at++) {
      const code = text.charCodeAt(at);
      state = next[state + (code < alphabetSize ? columns[code] : 0)];
      if (state < 0) {
        reading.at = at + 1;
        reading.state = -state;
        return true;
      }
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

  /** A column for each character of a word, 0 for all others; gives how many there are. */
  private assignColumns(characters: string): number {
    let count = 1;
    for (let row = 1; row < characters.length; row++) {
      const character = characters[row];
      if (this.columns[character.charCodeAt(0)] === 0) {
        this.columns[character.charCodeAt(0)] = count;
        this.columns[character.toUpperCase().charCodeAt(0)] = count;
        count++;
      }
    }
    return count;
  }

  /**
   * Fills the table row by row: where a word stops fitting, the automaton goes
   * on with the longest end of what it has read that begins a word.
   */
  private link({ characters, shapes }: WordTree): void {
    const { next, columns, width, shorter, wordAt } = this;
    const fallback = new Int32Array(characters.length);
    let child = 1;
    let word = 0;
    for (let row = 0; row < characters.length; row++) {
      const start = row * width;
      const copied = fallback[row] * width;
      next.copyWithin(start, copied, copied + width);
      const last = child + toBranches(shapes.charCodeAt(row));
      for (; child < last; child++) {
        const transition = start + columns[characters.charCodeAt(child)];
        const behind = row === 0 ? 0 : Math.abs(next[transition]) / width;
        fallback[child] = behind;
        // The nearest shorter word that ends where this row's text ends.
        shorter[child] = wordAt[behind] >= 0 ? behind : shorter[behind];
        if (isEnd(shapes.charCodeAt(child))) {
          wordAt[child] = word++;
        }
        const hasWord = wordAt[child] >= 0 || shorter[child] > 0;
        next[transition] = child * width * (hasWord ? -1 : 1);
      }
    }
  }

  /** The column of each character; 0 is that of all which are in no word. */
  private readonly columns = new Uint8Array(alphabetSize);
  /** From a state plus a column to the next state, negative where a word ends. */
  private readonly next: Int32Array;
  private readonly ends = new Map<number, readonly number[]>();
  private readonly width: number;
  private readonly wordAt: Int32Array;
  private readonly shorter: Int32Array;
}
