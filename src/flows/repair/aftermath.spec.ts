import { Notification } from '@jupyterlab/apputils';
import { nullTranslator } from '@jupyterlab/translation';

import type { Traces } from '../../notebook/commit/traces';
import { saveFixed, tellTraces, traceSentences } from './aftermath';

const trans = nullTranslator.load('nbwarden');

const told = (): readonly string[] =>
  Notification.manager.notifications.map(({ message }) => message).reverse();

beforeEach(() => Notification.dismiss());

const cases: [Traces, string[], string[]][] = [
  [{ git: false, elsewhere: [], ipython: false }, [], []],
  [
    { git: true, elsewhere: [], ipython: true },
    ['Git’s history of this file holds', 'IPython’s history holds'],
    ['Git’s history and IPython’s hold']
  ],
  [
    { git: true, elsewhere: ['a.py'], ipython: false },
    ['Git’s history of this file holds', 'Git’s history of other files holds'],
    ['Git’s history of this file and of others holds']
  ],
  [
    { git: false, elsewhere: ['a.py', 'b.py'], ipython: false },
    ['Git’s history of other files holds the value too (a.py, b.py)'],
    ['Git’s history of other files holds the value too (a.py, b.py)']
  ],
  [
    { git: false, elsewhere: null, ipython: false },
    ['Whether git’s history of other files holds the value is not known'],
    []
  ],
  [
    { git: null, elsewhere: null, ipython: null },
    [
      'Whether git’s history holds the value is not known',
      'Whether IPython’s history holds the value is not known'
    ],
    []
  ],
  [
    'no server part',
    ['Whether the history of git or of IPython holds the value is not known'],
    []
  ]
];

it.each(cases)('%j is told before and after', (traces, before, after) => {
  const starts = (lines: readonly string[], expected: string[]): boolean[] =>
    expected.map((each, index) => lines[index]?.startsWith(each));
  const sentences = traceSentences(traces, trans);
  expect(sentences).toHaveLength(before.length);
  expect(starts(sentences, before)).toEqual(before.map(() => true));
  tellTraces(trans)(traces);
  expect(told()).toHaveLength(after.length);
  expect(starts(told(), after)).toEqual(after.map(() => true));
});

describe('a checkpoint', () => {
  const toContext = (ids: readonly string[], done: string[]) => ({
    save: () => {
      done.push('save');
      return Promise.resolve();
    },
    createCheckpoint: () => {
      done.push('checkpoint');
      return Promise.resolve({ id: 'new', last_modified: '' });
    },
    listCheckpoints: () =>
      Promise.resolve(ids.map(id => ({ id, last_modified: '' })))
  });

  it.each([
    [['new'], 'Saved, and the checkpoint is renewed.'],
    [
      ['old', 'new', 'older'],
      'Saved, and a new checkpoint is made. 2 older ones hold the value still.'
    ]
  ])('is made of what is saved: %j', async (ids, message) => {
    const done: string[] = [];
    await saveFixed(toContext(ids, done), trans);
    expect(done).toEqual(['save', 'checkpoint']);
    expect(told()).toEqual([message]);
  });

  it('is not made where the save failed, and that is said', async () => {
    const done: string[] = [];
    const save = (): Promise<void> => Promise.reject(new Error('no'));
    await saveFixed({ ...toContext(['new'], done), save }, trans);
    expect(done).toEqual([]);
    expect(told()[0]).toMatch(/^The checkpoint is not renewed/);
  });
});
