import { nullTranslator } from '@jupyterlab/translation';

import { reviewNotebook } from '../../engine/trust';
import { toButtons } from './trustbuttons';
import type { TrustQuestion } from './trustreview';

const trans = nullTranslator.load('nbwarden');

const labels = (cell: object, question: TrustQuestion): string[] =>
  toButtons({
    review: reviewNotebook({ cells: [cell] }),
    question,
    trans
  }).map(({ label }) => label);

const toCell = (html: string): object => ({
  cell_type: 'code',
  source: 'a',
  outputs: [{ output_type: 'display_data', data: { 'text/html': html } }]
});

it.each(['<script>a()</script>', '<style>a {}</style>'])(
  'outputs are chosen and cleared: %s',
  html => {
    expect(labels(toCell(html), 'trust')).toEqual([
      'Leave untrusted',
      'Re-run instead',
      'Clear these outputs',
      'Trust selected cells',
      'Trust all'
    ]);
  }
);

it.each<[string, object]>([
  ['nothing acts', toCell('<b>a</b>')],
  [
    'only a text does',
    {
      cell_type: 'markdown',
      source: '<button data-commandlinker-command="a">b</button>'
    }
  ],
  ['a picture loads already', toCell('<img src="https://a.example.org/p.png">')]
])('no output is, where %s', (_, cell) => {
  expect(labels(cell, 'trust')).toEqual([
    'Leave untrusted',
    'Re-run instead',
    'Trust all'
  ]);
  expect(labels(cell, 'cell')).toEqual([
    'Leave untrusted',
    'Re-run instead',
    'Trust this cell'
  ]);
});
