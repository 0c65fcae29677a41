import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

import {
  type Change,
  reviewNotebook,
  type Review,
  type TextPart
} from '../../engine/trust';
import { ChangeRows } from './trustchanges';
import { type ReadOn, ReadingOn } from './trustexcerpt';
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

const show = (
  { changes }: Review,
  readOn: ReadOn | null = null
): HTMLElement => {
  const host = document.createElement('div');
  React.act(() =>
    createRoot(host).render(
      <ReadingOn.Provider value={readOn}>
        <ChangeRows changes={changes} trans={trans} />
      </ReadingOn.Provider>
    )
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

it('the rest is read on request, part after part, and a failure is told', async () => {
  const parts = [
    { text: 'first();', next: 8 },
    { text: ' last("\u202e");', next: null }
  ];
  const readOn = jest
    .fn<Promise<TextPart>, [Change, number]>()
    .mockRejectedValueOnce(new Error())
    .mockResolvedValueOnce(parts[0])
    .mockResolvedValueOnce(parts[1]);
  const host = show(long, readOn);
  const press = (): Promise<void> =>
    React.act(async () => {
      host.querySelector('button')?.click();
      await Promise.resolve();
    });
  await press();
  expect(texts(host, '[role=alert]')).toEqual(['It could not be read.']);
  await press();
  expect(texts(host, '[role=alert]')).toEqual([]);
  await press();
  expect(readOn.mock.calls).toEqual([0, 0, 8].map(at => [long.changes[1], at]));
  expect(texts(host, '.nbw-Review-whole')[1]).toBe(
    'first(); last("\\u{202e}");'
  );
  expect(host.querySelector('button')).toBeNull();
});

it('all that unfolds is found', () => {
  const { changes } = findMatches(long, 'steal', [], trans);
  expect(changes.map(({ cell }) => cell)).toEqual([0]);
});
