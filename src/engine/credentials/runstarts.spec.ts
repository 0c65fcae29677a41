import { RunStarts } from './runstarts';

const toStarts = (): RunStarts => new RunStarts(/[a-z]{2,4}/g);

it.each([
  ['all', 0, 99, [0, 4, 7]],
  ['those in a range', 1, 7, [4]],
  ['one at the start of the range, none at its end', 4, 7, [4]],
  ['none', 5, 7, []],
  ['a range before the text', -9, 0, []]
])('finds %s', (_, from, to, starts) => {
  expect(toStarts().between('ab, cd efg', from, to)).toEqual(starts);
});

it('finds the same in whatever order it is asked', () => {
  const starts = toStarts();
  const text = 'ab, cd efg';
  expect(starts.between(text, 6, 99)).toEqual([7]);
  expect(starts.between(text, 0, 5)).toEqual([0, 4]);
  expect(starts.between(text, 0, 99)).toEqual([0, 4, 7]);
});

it('begins anew with another text', () => {
  const starts = toStarts();
  expect(starts.between('ab, cd', 0, 99)).toEqual([0, 4]);
  expect(starts.between('1, abc', 0, 99)).toEqual([3]);
  expect(starts.between('', 0, 99)).toEqual([]);
});
