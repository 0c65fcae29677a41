import fc from 'fast-check';

import { findJsonErrorLine } from './jsonerror';

describe('findJsonErrorLine', () => {
  it.each([
    ['a missing comma', '{\n "a": 1\n "b": 2\n}', 2],
    ['a comma too many', '[\n 1,\n]', 2],
    ['a single quote', '{\n\n "a": \'b\'\n}', 2],
    ['a string over lines', '{\n "a": "b\nc"\n}', 1],
    ['an end that is missing', '{\n "a": [1,\n 2]\n', 3],
    ['a wrong bracket', '{\n "a": [1}\n]', 1],
    ['a key without a value', '{\n "a"\n}', 2],
    ['a value without a key', '{\n 1\n}', 1],
    ['a number that JSON does not have', '{\n "a":\n NaN\n}', 2],
    ['something behind the end', '{}\n\n{}', 2],
    ['words', 'not json', 0],
    ['escaped quotes', '{"a": "\\"",\n "b": x}', 1]
  ])('finds %s', (_, text, line) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonErrorLine(text)).toBe(line);
  });

  it('stands behind everything that is right', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(findJsonErrorLine(`${text}\n\n\n?`)).toBe(3);
      })
    );
  });
});
