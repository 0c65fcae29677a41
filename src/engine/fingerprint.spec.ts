import { toFingerprint } from './fingerprint';

/** The fingerprint of the first `value` of a line, with the values that were found. */
const print = (
  line: string,
  value: string,
  found: readonly string[] = [value],
  cellId: string | null = 'c1'
): string => {
  const toRange = (each: string): { from: number; to: number } => {
    const from = line.indexOf(each);
    return { from, to: from + each.length };
  };
  const values = found.map(toRange).sort((a, b) => a.from - b.from);
  const { from } = toRange(value);
  const index = values.findIndex(each => each.from === from);
  const ends = { from: 0, to: line.length };
  return toFingerprint('rule', cellId, line, ends, values, index);
};

describe('toFingerprint', () => {
  it('is made of the rule, the cell and a hash', () => {
    expect(print('a = "one"', 'one')).toMatch(/^rule\/c1\/[0-9a-f]{16}$/);
    expect(print('a = "one"', 'one', ['one'], null)).toMatch(/^rule\/\//);
  });

  it('does not depend on the value', () => {
    expect(print('a = "one"', 'one')).toBe(print('a = "twenty"', 'twenty'));
  });

  it('does not depend on the other values of the line', () => {
    expect(print('f("one", "x")', 'one', ['one', 'x'])).toBe(
      print('f("one", "yz")', 'one', ['one', 'yz'])
    );
  });

  it('does not depend on the value where it stands again', () => {
    expect(print('a = "one"  # one', 'one')).toBe(
      print('a = "twenty"  # twenty', 'twenty')
    );
  });

  it('is another for each value of a line', () => {
    const line = 'f("one", "two", "one")';
    const ends = { from: 0, to: line.length };
    const values = [3, 10, 17].map(from => ({ from, to: from + 3 }));
    const prints = values.map((_, index) =>
      toFingerprint('rule', 'c1', line, ends, values, index)
    );
    expect(new Set(prints).size).toBe(3);
  });

  it('does not depend on indentation', () => {
    expect(print('  a = "one"', 'one')).toBe(print('a = "one"', 'one'));
  });

  it('depends on the rest of the line', () => {
    expect(print('a = "one"', 'one')).not.toBe(print('b = "one"', 'one'));
  });

  it('looks only around a value in a long line', () => {
    const far = 'x'.repeat(500);
    expect(print(`${far}a = "one"${far}`, 'one')).toBe(
      print(`${far}${far}a = "one"${far}`, 'one')
    );
  });
});
