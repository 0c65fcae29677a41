import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

import { reviewNotebook, type Review } from '../engine/trust';
import { ChangeRows } from './trustchanges';
import { findMatches } from './trustsearch';

const trans = nullTranslator.load('nbwarden');

const toReview = (...htmls: readonly string[]): Review =>
  reviewNotebook({
    cells: htmls.map(html => ({
      cell_type: 'code',
      source: '',
      outputs: [{ output_type: 'display_data', data: { 'text/html': html } }]
    }))
  });

const show = ({ changes }: Review): HTMLElement => {
  const host = document.createElement('div');
  React.act(() =>
    createRoot(host).render(<ChangeRows changes={changes} trans={trans} />)
  );
  return host;
};

const texts = (host: HTMLElement, selector: string): string[] =>
  Array.from(host.querySelectorAll(selector), ({ textContent }) => textContent);

beforeAll(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
});

const calm = 'calm();\n'.repeat(100);
const endless = 'a();\n'.repeat(1800).trim();
const long = toReview(
  `<script>${calm}\tsteal("\u202e")</script>`,
  `<script>${endless}</script>`
);

it('what is long unfolds in its lines, and what is left out is said', () => {
  const host = show(long);
  const [first, second] = texts(host, '.nbw-Review-whole');
  expect(first).toBe(`${calm}    steal("\\u{202e}")`);
  expect(second).toBe(endless.slice(0, 4000));
  expect(texts(host, 'details.nbw-Review-excerpt > p')).toEqual([
    `${endless.length - 4000} more characters are not shown.`
  ]);
  expect(texts(show(toReview('<script>a()</script>')), 'details')).toEqual([]);
});

it('all that unfolds is found', () => {
  const { changes } = findMatches(long, 'steal', [], trans);
  expect(changes.map(({ cell }) => cell)).toEqual([0]);
});
