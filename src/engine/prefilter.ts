/** Where words stand: each word that occurs, lower-case, and its start offsets in order. */
export type Hits = ReadonlyMap<string, readonly number[]>;

const none: Hits = new Map();

/** Characters from here on are in no keyword. */
const alphabetSize = 128;

/**
 * Finds many words in one pass over a text, ASCII letters in either case: the
 * automaton of Aho and Corasick (1975) as one table of transitions.
 *
 * A state is the offset of its row in the table. A transition to a state in
 * which a word ends is stored negative, so that the loop needs one lookup.
 */
export class KeywordSet {
  /** @param words - ASCII, not empty; case and repetition do not matter. */
  constructor(words: readonly string[]) {
    this.words = [...new Set(words.map(word => word.toLowerCase()))];
    this.width = this.assignColumns();
    const states = this.words.reduce((sum, word) => sum + word.length, 1);
    this.next = new Int32Array(states * this.width);
    this.wordAt = new Int32Array(states).fill(-1);
    this.shorter = new Int32Array(states);
    this.link(this.plantWords());
  }

  /** Each place of each word. */
  find(text: string): Hits {
    let hits: Map<string, number[]> | null = null;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.step(state, text.charCodeAt(at));
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
      state = this.step(state, text.charCodeAt(at));
    }
    return state < 0;
  }

  private step(state: number, code: number): number {
    return this.next[state + (code < alphabetSize ? this.columns[code] : 0)];
  }

  private collect(state: number, end: number, hits: Map<string, number[]>) {
    for (let row = state / this.width; row > 0; row = this.shorter[row]) {
      const word = this.words[this.wordAt[row]];
      if (word !== undefined) {
        const starts = hits.get(word);
        if (starts) {
          starts.push(end - word.length);
        } else {
          hits.set(word, [end - word.length]);
        }
      }
    }
  }

  /** A column for each character that occurs in a word; column 0 is all others. */
  private assignColumns(): number {
    const characters = [...new Set(this.words.join(''))];
    characters.forEach((character, index) => {
      this.columns[character.charCodeAt(0)] = index + 1;
      this.columns[character.toUpperCase().charCodeAt(0)] = index + 1;
    });
    return characters.length + 1;
  }

  /** The words as a tree: for each row the columns and rows that follow. */
  private plantWords(): Map<number, number>[] {
    const tree = [new Map<number, number>()];
    this.words.forEach((word, index) => {
      let row = 0;
      for (const character of word) {
        const column = this.columns[character.charCodeAt(0)];
        const child = tree[row].get(column) ?? tree.length;
        if (child === tree.length) {
          tree[row].set(column, child);
          tree.push(new Map<number, number>());
        }
        row = child;
      }
      this.wordAt[row] = index;
    });
    return tree;
  }

  /**
   * Fills the table row by row: where a word stops fitting, the automaton goes
   * on with the longest end of what it has read that begins a word.
   */
  private link(tree: readonly ReadonlyMap<number, number>[]): void {
    const fallback = new Int32Array(tree.length);
    const queue = [0];
    for (const row of queue) {
      const start = row * this.width;
      const copied = fallback[row] * this.width;
      this.next.copyWithin(start, copied, copied + this.width);
      for (const [column, child] of tree[row]) {
        const elsewhere = this.next[start + column];
        fallback[child] = row === 0 ? 0 : Math.abs(elsewhere) / this.width;
        this.linkWords(child, fallback[child]);
        const isEnd = this.wordAt[child] >= 0 || this.shorter[child] > 0;
        this.next[start + column] = child * this.width * (isEnd ? -1 : 1);
        queue.push(child);
      }
    }
  }

  /** The nearest shorter word that ends where this row's text ends. */
  private linkWords(row: number, fallback: number): void {
    this.shorter[row] =
      this.wordAt[fallback] >= 0 ? fallback : this.shorter[fallback];
  }

  private readonly words: readonly string[];
  private readonly columns = new Uint8Array(alphabetSize);
  private readonly width: number;
  private readonly next: Int32Array;
  private readonly wordAt: Int32Array;
  private readonly shorter: Int32Array;
}
