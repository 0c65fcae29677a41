import fc from 'fast-check';
import { mergeHits, Search } from './search';

/** Few letters, so that words begin, hold and overlap each other. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'é'),
  minLength: 1,
  maxLength: 12
});
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\n') });

it('finds each word wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(word), text, (words, given) => {
      const search = new Search(words.map(each => [each, each]));
      const hits = search.find(given);
      const expected = [...given].flatMap((_, from) =>
        [...new Set(words)]
          .filter(each => given.startsWith(each, from))
          .map(item => ({ item, from, to: from + item.length }))
          .sort((left, right) => right.to - left.to)
      );
      expect(hits).toEqual(expected);
    })
  );
});

it('gives the first of equal texts', () => {
  const search = new Search([
    ['key', 1],
    ['key', 2],
    ['', 3]
  ]);
  expect(search.find('a key')).toEqual([{ item: 1, from: 2, to: 5 }]);
});

it('covers with merged hits all that was hit, and no more', () => {
  fc.assert(
    fc.property(fc.array(word), text, (words, given) => {
      const merged = mergeHits(
        new Search(words.map(each => [each, each])).find(given)
      );
      const covered = merged.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, index) => from + index)
      );
      const expected = [...given].flatMap((_, at) =>
        words.some(each =>
          [...given].some(
            (__, from) =>
              given.startsWith(each, from) &&
              from <= at &&
              at < from + each.length
          )
        )
          ? at
          : []
      );
      expect(covered).toEqual(expected);
    })
  );
});

it('takes of hits that meet what the longest stands for', () => {
  expect(
    mergeHits([
      { item: 'short', from: 0, to: 3 },
      { item: 'long', from: 2, to: 8 }
    ])
  ).toEqual([{ item: 'long', from: 0, to: 8 }]);
});
