import { alphabets, toCharacters } from './alphabets';
import { allCredentials } from './all';
import { compile, findAnchors, toSource } from './compile';
import { Described } from './described';
import { parseShape } from './notation';
import { toExtent, type Shape } from './shape';

const described = allCredentials.filter(
  (credential): credential is Described => credential instanceof Described
);

const shapes = described.map(({ rule, shape }) => [rule.id, shape] as const);

const isVariable = (shape: Shape): boolean => {
  const { min, max } = toExtent(shape);
  return min !== max;
};

/** Repetition of something whose own length varies: the way to exponential time. */
const hasNested = (shape: Shape): boolean => {
  switch (shape.type) {
    case 'sequence':
      return shape.parts.some(hasNested);
    case 'choice':
      return shape.options.some(hasNested);
    case 'repeat':
      return (
        hasNested(shape.part) ||
        (shape.max > 1 &&
          shape.part.type === 'sequence' &&
          shape.part.parts.some(isVariable))
      );
    default:
      return false;
  }
};

const overlap = (one: Shape, other: Shape): boolean =>
  one.type === 'characters' &&
  other.type === 'characters' &&
  isVariable(one) &&
  isVariable(other) &&
  [...toCharacters(one.set)].some(letter =>
    toCharacters(other.set).includes(letter)
  );

/** Neighbors of varying length that may take each other's characters. */
const hasRivals = (shape: Shape): boolean =>
  shape.type === 'sequence' &&
  shape.parts.some(
    (part, at) =>
      hasRivals(part) || (at > 0 && overlap(shape.parts[at - 1], part))
  );

/** What stands in classes and behind a backslash is no operator. */
const toOperators = (source: string): string =>
  source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');

describe('the expression of each kind', () => {
  it.each(shapes)('%s repeats nothing without bound', (_, shape) => {
    expect(toOperators(toSource(shape))).not.toMatch(/[*+]|,\}/);
  });

  it.each(shapes)('%s has one way to match a text', (_, shape) => {
    expect(hasNested(shape)).toBe(false);
    expect(hasRivals(shape)).toBe(false);
  });
});

describe('the check itself', () => {
  it('sees nested repetition', () => {
    expect(hasNested(parseShape('("a"hex{1,9}){1,9}'))).toBe(true);
  });

  it('sees rivals', () => {
    expect(hasRivals(parseShape('hex{1,9}dec{1,9}'))).toBe(true);
    expect(hasRivals(parseShape('hex{1,9}"-"dec{1,9}'))).toBe(false);
  });
});

describe('compile', () => {
  it.each([
    ['hex{4}', 'abcd', 4],
    ['hex{4}', 'abcdz', -1],
    ['hex{4}', 'abcd-', 4],
    ['b64url{4}', 'abcd-', -1],
    ['b64{4}', 'abcd=', -1],
    ['hex{2}|hex{4}', 'abcd', 4],
    ['hex{4}"="{0,2}', 'abcd=', 5]
  ])('%s on %s ends at %d', (notation, text, end) => {
    const expression = compile(parseShape(notation));
    expect(expression.test(text) ? expression.lastIndex : -1).toBe(end);
  });
});

describe('findAnchors', () => {
  const anchor = (literal: string, min: number, max = min): unknown => ({
    literal,
    offset: { min, max }
  });

  it.each([
    ['"GHP_"hex{4}', [anchor('GHP_', 0)]],
    ['("abc"|"def")hex{4}', [anchor('abc', 0), anchor('def', 0)]],
    ['hex{8}"T3Blbk"hex{8}', [anchor('T3Blbk', 8)]],
    ['dec{8,10}":AA"hex{8}', [anchor(':AA', 8, 10)]],
    ['hex{32}', []],
    ['"ab"hex{32}', []],
    ['hex{1,900}"marker"', []]
  ])('%s', (notation, anchors) => {
    expect(findAnchors(parseShape(notation))).toEqual(anchors);
  });
});

it.each(Object.entries(alphabets))('%s has each character once', (_, set) => {
  const characters = [...toCharacters(set)];
  expect(characters).toEqual([...new Set(characters)]);
});
