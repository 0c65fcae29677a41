import fc from 'fast-check';
import { Spans } from './spans';

const range = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([from, length]) => ({ from, to: from + length }));

it('adds what overlaps nothing that was added before', () => {
  fc.assert(
    fc.property(fc.array(range), ranges => {
      const spans = new Spans();
      const added: (typeof ranges)[number][] = [];
      for (const each of ranges) {
        const isFree = added.every(
          other => other.to <= each.from || each.to <= other.from
        );
        expect(spans.add(each)).toBe(isFree);
        added.push(...(isFree ? [each] : []));
      }
    })
  );
});
