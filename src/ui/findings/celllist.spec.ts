import { nullTranslator } from '@jupyterlab/translation';

import { cellList } from './celllist';

const trans = nullTranslator.load('nbwarden');

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

it.each<[string, readonly number[]]>([
  ['cell 4', [4]],
  ['cell 4', [4, 4]],
  ['cells 4 and 7', [7, 4]],
  ['cells 1, 4 and 5', [1, 4, 5]],
  ['cells 1–3', [1, 2, 3]],
  ['cells 3–120 and 125', [125, ...range(3, 120)]],
  ['cells 1, 3–5, 7 and 8', [1, 3, 4, 5, 7, 8]],
  [
    'cells 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 91 more',
    [...range(0, 11).map(index => 2 * index + 1), ...range(30, 119), 200]
  ]
])('%s', (text, cells) => expect(cellList(cells, trans)).toBe(text));
