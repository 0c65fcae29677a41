/** Keywords as they are looked for in the bytes of a JSON text. */
import { stopped, type Automaton } from '../automaton';
import { escapes, isSpace, marks } from './marks';

/**
 * Whether a keyword that ends before the byte at `end` may lead to a finding.
 * It sees the file's bytes: escapes are not resolved, a string ends with its
 * quote. Where it cannot tell, the answer is yes.
 */
export type Glance = (bytes: Uint8Array, end: number) => boolean;

/** What stands before an encoded image, sound or font (`views/cut.ts`). */
export const dataMark = ';base64,';

/** What an escape means to {@link pass}: stop, and let the caller see. */
const unknown = 255;
const toUnknown = (): Uint8Array => new Uint8Array(256).fill(unknown);

/** How strings are read. */
export interface Mode {
  /** A column for what each letter behind a backslash means. */
  readonly meanings: Uint8Array;
  /** Whether the strings of a list are one text. */
  readonly isList: boolean;
}

export class Keywords {
  /**
   * @param automaton - knows the keywords, and {@link dataMark}.
   * @param glances - what to look at again at each keyword; `null` where it always counts.
   */
  constructor(
    automaton: Automaton,
    glances: ReadonlyMap<string, Glance | null>
  ) {
    this.automaton = automaton;
    const { words, columns, stop } = automaton;
    this.glances = words.map(word => glances.get(word) ?? null);
    this.data = words.indexOf(dataMark);
    this.columns.set(columns);
    this.columns.fill(stop, 0, 0x20);
    this.columns[marks.quote] = stop;
    this.columns[marks.backslash] = stop;
    escapes.forEach((code, letter) => {
      this.text.meanings[letter] = columns[code];
    });
  }

  readonly automaton: Automaton;

  /** A column for each byte; what ends a run of plain characters leads to `stopped`. */
  readonly columns = new Uint8Array(256);

  /** How the texts are read that a string holds, or a list of strings. */
  readonly text: Mode = { meanings: toUnknown(), isList: false };
  readonly list: Mode = { meanings: this.text.meanings, isList: true };
  /** How strings are read that are scanned as they are written. */
  readonly json: Mode = { meanings: toUnknown(), isList: false };

  /** Which of the words stands before encoded data. */
  readonly data: number;

  /** Whether a word that ends before `end` may lead to a finding. */
  mayCount(word: number, bytes: Uint8Array, end: number): boolean {
    return this.glances[word]?.(bytes, end) ?? true;
  }

  private readonly glances: readonly (Glance | null)[];
}

/**
 * Passes the characters of a string, and of those that follow it in a list,
 * up to the byte with which a word ends or that it does not know; where
 * it stands. All in one loop, which is soon compiled to the best machine code.
 *
 * @param state - holds the state before and after; a negative one if a word ends.
 */
export const pass = (
  { automaton: { next }, columns }: Keywords,
  { meanings, isList }: Mode,
  bytes: Uint8Array,
  from: number,
  state: Int32Array
): number => {
  const { length } = bytes;
  let now = state[0];
  let at = from;
  while (at < length) {
    const byte = bytes[at];
    let following = next[now + columns[byte]];
    if (following === stopped && byte === marks.backslash && at + 1 < length) {
      const column = meanings[bytes[at + 1]];
      if (column === unknown) {
        break;
      }
      following = next[now + column];
      at++;
    }
    if (following === stopped) {
      const isEnd = isList && byte === marks.quote;
      const start = isEnd ? findNext(bytes, at + 1) : 0;
      if (start === 0) {
        break;
      }
      at = start;
    } else if (following < 0) {
      now = following;
      break;
    } else {
      now = following;
      at++;
    }
  }
  state[0] = now;
  return at;
};

/** Where the string starts that follows in a list, 0 if none does. */
const findNext = (bytes: Uint8Array, from: number): number => {
  const { length } = bytes;
  let at = from;
  while (at < length && isSpace(bytes[at])) {
    at++;
  }
  if (at >= length || bytes[at] !== marks.comma) {
    return 0;
  }
  at++;
  while (at < length && isSpace(bytes[at])) {
    at++;
  }
  return at < length && bytes[at] === marks.quote ? at + 1 : 0;
};
