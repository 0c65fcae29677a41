import { nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

import { scanNotebook } from '../../engine';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import { FindingList } from './findinglist';

const trans = nullTranslator.load('nbwarden');

const names = Array.from('abcdefghij', letter => `${letter}_password`);
const { findings } = scanNotebook({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: names.map((name, index) => ({
    cell_type: 'code',
    id: `c${index}`,
    metadata: {},
    outputs: [],
    source: `${name} = "${`x7Kq${index}Zp2Lw9Rt4`.repeat(2)}"`
  }))
});

const show = (rows: readonly LiveFinding[]): HTMLElement => {
  const host = document.body.appendChild(document.createElement('div'));
  React.act(() =>
    createRoot(host).render(
      <FindingList
        rows={rows}
        trans={trans}
        offersFixes
        open={() => undefined}
        openMenu={() => undefined}
      />
    )
  );
  return host;
};

beforeAll(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
});

it('is one stop of Tab, and its keys go from row to row', () => {
  const host = show(findings.map(finding => ({ cell: null, finding })));
  const rows = [...host.querySelectorAll<HTMLElement>('.nbw-Row-main')];
  expect(rows).toHaveLength(names.length);
  const press = (key: string): void =>
    React.act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true })
      );
    });
  const stops = (): number[] =>
    rows.flatMap(({ tabIndex }, index) => (tabIndex === 0 ? index : []));

  expect(stops()).toEqual([0]);
  React.act(() => rows[0].focus());
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['End', rows.length - 1],
    ['ArrowDown', rows.length - 1],
    ['ArrowUp', rows.length - 2],
    ['Home', 0],
    ['ArrowUp', 0]
  ] as const) {
    press(key);
    expect(document.activeElement).toBe(rows[index]);
    expect(stops()).toEqual([index]);
  }
});

it('names its parts for who does not see them', () => {
  const host = show([{ cell: null, finding: findings[3] }]);
  const list = host.querySelector('.nbw-List .nbw-List');
  expect(list?.getAttribute('aria-label')).toBe('Cell 4');
  const menu = host.querySelector('[aria-haspopup]');
  expect(menu?.getAttribute('aria-label')).toBe('Fix: Password');
});
