import { nullTranslator } from '@jupyterlab/translation';

import type { NotebookWatch } from '../../notebook/watch/watch';
import { toNotebookEntries, type StatusTools } from './statusentries';

/** A notebook without findings, and what the item asks of it. */
const entriesOf = (
  trust: boolean,
  isBusy: boolean
): ReturnType<typeof toNotebookEntries> =>
  toNotebookEntries({} as NotebookWatch, isBusy, {
    preferences: { value: { trust }, counted: () => [] },
    trust: { read: () => ({ untrusted: 1, total: 2 }) },
    trans: nullTranslator.load('nbwarden')
  } as unknown as StatusTools);

describe('the status item where trust is left to JupyterLab', () => {
  it.each([true, false])('has one button, busy or not (%s)', isBusy => {
    expect(entriesOf(false, isBusy)).toMatchObject([
      { key: 'trust', text: 'Not trusted', isBusy }
    ]);
  });
});
