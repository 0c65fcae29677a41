import fc from 'fast-check';

import { writeFlat } from './flat';

it('writes what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(writeFlat(value)).toBe(JSON.stringify(value));
    })
  );
});

it('writes what is nested deeply', () => {
  const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(writeFlat(JSON.parse(text))).toBe(text);
});

it('stops where there is no end', () => {
  const loop: Record<string, unknown> = {};
  loop.loop = loop;
  expect(() => writeFlat(loop)).toThrow(RangeError);
});
