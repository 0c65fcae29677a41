/** Sets of characters, as the automaton of an expression needs them. */
import type { AST } from '@eslint-community/regexpp';

type Range = readonly [from: number, to: number];

/** UTF-16 units in ascending ranges, both ends inclusive. */
export type Characters = readonly Range[];

const last = 0xffff;

/** What can be read by a single step of an expression. */
export type Leaf =
  | AST.Character
  | AST.CharacterSet
  | AST.CharacterClass
  | AST.ExpressionCharacterClass;

const digits: Characters = [[48, 57]];
const wordCharacters: Characters = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
];
const spaces: Characters = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
const lineEnds: Characters = [
  [10, 10],
  [13, 13],
  [8232, 8233]
];

const unite = (ranges: readonly Range[]): Characters => {
  const united: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = united[united.length - 1];
    if (before && from <= before[1] + 1) {
      before[1] = Math.max(before[1], to);
    } else {
      united.push([from, to]);
    }
  }
  return united;
};

const invert = (set: Characters): Characters => {
  const gaps: Range[] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) {
      gaps.push([next, from - 1]);
    }
    next = to + 1;
  }
  return next > last ? gaps : [...gaps, [next, last]];
};

export const unionOf = (sets: readonly Characters[]): Characters =>
  unite(sets.flat());

/** The characters that both sets hold. */
export const intersect = (one: Characters, other: Characters): Characters =>
  one.flatMap(([from, to]) =>
    other
      .map(([start, end]): Range => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => start <= end)
  );

export const overlap = (one: Characters, other: Characters): boolean =>
  one.some(([from, to]) =>
    other.some(([start, end]) => start <= to && from <= end)
  );

const upper: Range = [65, 90];
const lower: Range = [97, 122];

/** The same letters in the other case; ASCII only, as far as credentials go. */
const withBothCases = (set: Characters): Characters => {
  const shift = (letters: Range, by: number): Range[] =>
    intersect(set, [letters]).map(([from, to]) => [from + by, to + by]);
  return unite([...set, ...shift(upper, 32), ...shift(lower, -32)]);
};

const namedSets: Readonly<Record<string, Characters>> = {
  any: invert(lineEnds),
  digit: digits,
  space: spaces,
  word: wordCharacters
};

const ofSet = (set: AST.CharacterSet): Characters => {
  // A property needs the flag `u`, which is never set: all is a safe answer.
  const named = namedSets[set.kind] ?? [[0, last]];
  return 'negate' in set && set.negate ? invert(named) : named;
};

const ofClass = ({ elements, negate }: AST.CharacterClass): Characters => {
  const set = unite(
    elements.flatMap(element => {
      switch (element.type) {
        case 'Character':
          return [[element.value, element.value] as const];
        case 'CharacterClassRange':
          return [[element.min.value, element.max.value] as const];
        case 'CharacterSet':
          return ofSet(element);
        default:
          return [[0, last] as const];
      }
    })
  );
  return negate ? invert(set) : set;
};

const ofLeaf = (leaf: Leaf): Characters => {
  switch (leaf.type) {
    case 'Character':
      return [[leaf.value, leaf.value]];
    case 'CharacterSet':
      return ofSet(leaf);
    case 'CharacterClass':
      return ofClass(leaf);
    case 'ExpressionCharacterClass':
      return [[0, last]];
  }
};

/** The characters that a step can read. */
export const toCharacters = (leaf: Leaf, ignoresCase: boolean): Characters =>
  ignoresCase ? withBothCases(ofLeaf(leaf)) : ofLeaf(leaf);
