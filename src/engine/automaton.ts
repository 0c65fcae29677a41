/** Characters from here on are in no keyword. */
const alphabetSize = 128;

/**
 * The automaton of Aho and Corasick (1975) as one table of transitions. It
 * takes ASCII letters in either case.
 *
 * A state is the offset of its row in the table. A transition to a state in
 * which a word ends is stored negative, so that a loop needs one lookup.
 */
export class Automaton {
  /** @param words - ASCII, not empty; case and repetition do not matter. */
  constructor(words: readonly string[]) {
    this.words = [...new Set(words.map(word => word.toLowerCase()))];
    this.width = this.assignColumns();
    const rows = this.words.reduce((sum, word) => sum + word.length, 1);
    this.next = new Int32Array(rows * this.width);
    this.wordAt = new Int32Array(rows).fill(-1);
    this.shorter = new Int32Array(rows);
    this.link(this.plantWords(new Tree(rows)));
  }

  readonly words: readonly string[];

  /** The state after a character, negative where a word ends. */
  step(state: number, code: number): number {
    return this.next[state + (code < alphabetSize ? this.columns[code] : 0)];
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

  /** A column for each character that occurs in a word, 0 for all others; gives how many there are. */
  private assignColumns(): number {
    const characters = [...new Set(this.words.join(''))];
    characters.forEach((character, index) => {
      this.columns[character.charCodeAt(0)] = index + 1;
      this.columns[character.toUpperCase().charCodeAt(0)] = index + 1;
    });
    return characters.length + 1;
  }

  private plantWords(tree: Tree): Tree {
    this.words.forEach((word, index) => {
      let row = 0;
      for (let at = 0; at < word.length; at++) {
        row = tree.grow(row, this.columns[word.charCodeAt(at)]);
      }
      this.wordAt[row] = index;
    });
    return tree;
  }

  /**
   * Fills the table row by row: where a word stops fitting, the automaton goes
   * on with the longest end of what it has read that begins a word.
   */
  private link(tree: Tree): void {
    const { next, width } = this;
    const fallback = new Int32Array(tree.size);
    const queue = [0];
    for (const row of queue) {
      const start = row * width;
      const copied = fallback[row] * width;
      next.copyWithin(start, copied, copied + width);
      for (
        let child = tree.firstChild[row];
        child > 0;
        child = tree.sibling[child]
      ) {
        const transition = start + tree.column[child];
        fallback[child] = row === 0 ? 0 : Math.abs(next[transition]) / width;
        this.linkWords(child, fallback[child]);
        const isEnd = this.wordAt[child] >= 0 || this.shorter[child] > 0;
        next[transition] = child * width * (isEnd ? -1 : 1);
        queue.push(child);
      }
    }
  }

  /** The nearest shorter word that ends where this row's text ends. */
  private linkWords(row: number, fallback: number): void {
    this.shorter[row] =
      this.wordAt[fallback] >= 0 ? fallback : this.shorter[fallback];
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

/** Words as a tree in arrays: row 0 is the root, and 0 stands for none. */
class Tree {
  constructor(rows: number) {
    this.firstChild = new Int32Array(rows);
    this.sibling = new Int32Array(rows);
    this.column = new Uint8Array(rows);
  }

  size = 1;

  /** The child of a row in a column, made where there is none yet. */
  grow(row: number, column: number): number {
    for (
      let child = this.firstChild[row];
      child > 0;
      child = this.sibling[child]
    ) {
      if (this.column[child] === column) {
        return child;
      }
    }
    const child = this.size++;
    this.column[child] = column;
    this.sibling[child] = this.firstChild[row];
    this.firstChild[row] = child;
    return child;
  }

  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  readonly column: Uint8Array;
}
