import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { nullTranslator } from '@jupyterlab/translation';

import { HistoryView, type HistoryState } from './historyview';

const { act } = React;

const textOf = (history: HistoryState): string | null => {
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() =>
    root.render(
      <HistoryView
        history={history}
        trans={nullTranslator.load('nbwarden')}
        run={() => undefined}
        cancel={() => undefined}
      />
    )
  );
  const { textContent } = host;
  act(() => root.unmount());
  return textContent;
};

beforeAll(() => {
  (
    globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  ).IS_REACT_ACT_ENVIRONMENT = true;
});

const done = { kind: 'done', done: 2, total: 2, files: [], unread: 0 } as const;

it('says where commits are missing', () => {
  expect(textOf({ ...done, isCut: false })).toBe('No secrets in 2 commits.');
  expect(textOf({ ...done, isCut: true })).toBe(
    'No secrets in 2 commits. This clone is shallow: commits before its first ones were not searched.'
  );
});
