import { nullTranslator } from '@jupyterlab/translation';

import type { Change, Effect } from '../../engine/trust';
import type { CellTrust, TrustState } from '../../notebook/trust/trust';
import { cellSentence, trustSentences, trustWords } from './trusttext';

const trans = nullTranslator.load('nbwarden');

const state = (given: Partial<TrustState>): TrustState => ({
  codeCells: 9,
  untrusted: 0,
  acting: 0,
  signature: 'signed',
  isDirty: false,
  unsigned: [],
  ...given
});

const untrusted = { untrusted: 3, signature: 'unsigned' } as const;

it.each<[Partial<TrustState>, string, string]>([
  [
    {},
    'Trusted',
    'All code cells are trusted: the server has signed the file.'
  ],
  [
    { isDirty: true },
    'Trusted',
    'All code cells are trusted. The server signed the file before your changes. The next save will sign it again.'
  ],
  [
    { signature: 'unsigned' },
    'Trusted in this session',
    'All code cells are trusted in this session. The next save will sign it.'
  ],
  [
    { codeCells: 0 },
    'Trusted',
    'There are no code cells: nothing needs trust.'
  ],
  [
    { codeCells: 0, isDirty: true },
    'Trusted',
    'There are no code cells: nothing needs trust. The next save will sign it.'
  ],
  [
    { signature: 'new' },
    'New, not saved',
    'This notebook is new and not yet saved. The next save will sign it.'
  ],
  [
    { signature: 'none' },
    'Trusted in this session',
    'All code cells are trusted in this session. Nothing signs notebooks here: trust ends when it is closed.'
  ],
  [
    { signature: 'changed' },
    'Trusted in this session',
    'All code cells are trusted in this session. Another program has saved the file since it was opened here.'
  ],
  [
    { ...untrusted, unsigned: [3, 6], acting: 2 },
    'Not trusted (3 of 9)',
    '3 of 9 code cells are not trusted; the outputs of 2 of them would act. The next save will not make it trusted, because of cells 4 and 7.'
  ],
  [
    { ...untrusted, acting: null, codeCells: 1, untrusted: 1 },
    'Not trusted (1 of 1)',
    'The only code cell is not trusted. The next save will make it trusted.'
  ],
  [
    { ...untrusted, acting: 1, untrusted: 1, unsigned: [3] },
    'Not trusted (1 of 9)',
    '1 of 9 code cells is not trusted; its outputs would act. The next save will not make it trusted, because of cell 4.'
  ],
  [
    { ...untrusted, signature: 'signed' },
    'Not trusted (3 of 9)',
    '3 of 9 code cells are not trusted. The file is signed: opened again, it is trusted.'
  ]
])('%j', (given, words, sentences) => {
  expect(trustWords(state(given), trans)).toBe(words);
  expect(trustSentences(state(given), trans).join(' ')).toBe(sentences);
});

const cell = (...acts: readonly [Effect, string | null][]): CellTrust =>
  ({
    index: 6,
    acts: acts.map(([effect, host]) => ({ effect, host }) as Change)
  }) as unknown as CellTrust;

it.each<[CellTrust, string]>([
  [
    cell(['script', 'cdn.example.org']),
    'Cell 7 would run 1 script from cdn.example.org'
  ],
  [cell(['script', null], ['script', null]), 'Cell 7 would run 2 scripts'],
  [
    cell(['script', null], ['frame', 'a.org']),
    'Cell 7 holds back 1 script, 1 frame from a.org'
  ],
  [cell(), 'Cell 7 would only look different']
])('the sentence of a cell', (given, sentence) => {
  expect(cellSentence(given, trans)).toBe(sentence);
});
