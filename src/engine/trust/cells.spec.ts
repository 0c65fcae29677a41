import { listCellReviews, pickCells } from './cells';
import type { Change, Look, Risk, Review } from './types';

const toChange = (
  cell: number,
  risk: Risk,
  when: Change['when'] = 'trusted'
): Change => ({
  cell,
  output: 0,
  mime: 'text/html',
  effect: 'script',
  when,
  risk,
  host: null,
  excerpt: `${cell} ${risk}`,
  whole: null,
  rest: 0
});

const toLook = (cell: number): Look => ({
  cell,
  output: 0,
  mime: 'text/html'
});

const review: Review = {
  changes: [
    toChange(5, 'low'),
    toChange(4, 'low', 'always'),
    toChange(3, 'medium'),
    toChange(3, 'high'),
    toChange(1, 'low')
  ],
  looks: [toLook(2), toLook(1), toLook(0)],
  code: [{ cell: 3, line: 0, kind: 'hidden-cell', reason: 'a', excerpt: 'b' }]
};

describe('the cells of a review', () => {
  it('come with the most dangerous first, and what only looks different last', () => {
    expect(listCellReviews(review).map(({ cell }) => cell)).toEqual([
      3, 1, 5, 0, 2
    ]);
  });

  it('tell what acts by trust, the most dangerous first, and what looks different', () => {
    const [worst, mixed] = listCellReviews(review);
    expect(worst.acts.map(({ excerpt }) => excerpt)).toEqual([
      '3 high',
      '3 medium'
    ]);
    expect(worst.looks).toEqual([]);
    expect(mixed.acts).toHaveLength(1);
    expect(mixed.looks).toEqual([toLook(1)]);
  });

  it('are told apart quickly where there are very many', () => {
    const cells = Array.from({ length: 20_000 }, (_, cell) => cell);
    const many = { changes: cells.map(cell => toChange(cell, 'low')) };
    const start = performance.now();
    expect(listCellReviews({ ...many, looks: [] })).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('a review of some cells tells of those only', () => {
  expect(pickCells(review, cell => cell === 3)).toEqual({
    changes: review.changes.filter(({ cell }) => cell === 3),
    looks: [],
    code: review.code
  });
});
