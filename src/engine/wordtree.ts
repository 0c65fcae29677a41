import { isWide } from './characters';

/**
 * Words as a tree that is written row by row: the root, its children, the
 * children of each of them. It is data, so that the command can have it from
 * the time when it was bundled.
 */
export interface WordTree {
  /** Lower-case, in the order of the rows in which they end. */
  readonly words: readonly string[];
  /** Words beyond ASCII, lower-case, which stand in no row. */
  readonly wide: readonly string[];
  /** The character that leads to each row; a space for the root. */
  readonly characters: string;
  /** How many children each row has and whether a word ends there, as {@link toBranches} and {@link isEnd} read it. */
  readonly shapes: string;
}

/** Where the codes of shapes begin, so that most can be printed. */
const firstShape = 48;

/** How many children a row has. */
export const toBranches = (shape: number): number => (shape - firstShape) >> 1;

/** Whether a word ends in a row. */
export const isEnd = (shape: number): boolean => ((shape - firstShape) & 1) > 0;

/** All words that pass through a row, and the character that led there. */
type Row = readonly [character: string, words: readonly string[]];

/** The children of a row, `depth` characters from the root. */
const toChildren = (words: readonly string[], depth: number): Row[] => {
  const children = new Map<string, string[]>();
  for (const word of words) {
    const others = children.get(word[depth]);
    if (others) {
      others.push(word);
    } else if (word.length > depth) {
      children.set(word[depth], [word]);
    }
  }
  return [...children];
};

/** @param words - not empty; case and repetition do not matter. */
export const plant = (words: readonly string[]): WordTree => {
  const all = [...new Set(words.map(word => word.toLowerCase()))];
  return {
    ...plantAll(all.filter(word => !isWide(word))),
    wide: all.filter(isWide)
  };
};

/** The same with words beyond ASCII in the rows; all are lower-case and different. */
export const plantAll = (planted: readonly string[]): WordTree => {
  const ended: string[] = [];
  let characters = '';
  let shapes = '';
  let rows: Row[] = [[' ', planted]];
  for (let depth = 0; rows.length > 0; depth++) {
    const below: Row[] = [];
    for (const [character, through] of rows) {
      const children = toChildren(through, depth);
      const ends = through.filter(({ length }) => length === depth);
      characters += character;
      shapes += String.fromCharCode(
        firstShape + children.length * 2 + ends.length
      );
      ended.push(...ends);
      below.push(...children);
    }
    rows = below;
  }
  return { words: ended, wide: [], characters, shapes };
};
