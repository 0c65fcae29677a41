import { matchesOf } from './matches';

const texts = ['', 'a', '|a||b|', 'aXbXc', '🙂|🙂', '🙂🙂', '|🙂||'];

it.each([
  /[^|]*/g,
  /(?<=\|)[^|]*(?=\|)/g,
  /[^|]*/gu,
  /(?:)/gu,
  /x/gi,
  /(.)\|/g
])('finds of %s what matchAll finds, however often it is asked', pattern => {
  for (const text of [...texts, ...texts]) {
    const expected = Array.from(text.matchAll(pattern));
    expect(matchesOf(pattern, text)).toEqual(expected);
  }
});

it('is not led by what the expression met before', () => {
  const pattern = /b/g;
  pattern.lastIndex = 3;
  expect(matchesOf(pattern, 'abcb').map(({ index }) => index)).toEqual([1, 3]);
});

it('leaves nothing behind in the expression', () => {
  const pattern = /b/g;
  matchesOf(pattern, 'abcb');
  expect(pattern.lastIndex).toBe(0);
});

it('refuses what would find the same for ever, as matchAll does', () => {
  expect(() => matchesOf(/b/, 'abcb')).toThrow(TypeError);
});
