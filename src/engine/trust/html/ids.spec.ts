import { reviewOutput } from '../fixtures/output';

it.each<[string, number]>([
  ['jp-main-dock-panel', 1],
  ['MathJax', 1],
  ['table_637927892555216357', 0],
  ['toString', 0]
])('the id %s makes %d outputs look different', (id, looks) => {
  const review = reviewOutput({ 'text/html': `<p id="${id}">a</p>` });
  expect(review.looks).toHaveLength(looks);
  expect(review.changes).toEqual([]);
});
