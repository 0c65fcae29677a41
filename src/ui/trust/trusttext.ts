import type { TranslationBundle } from '@jupyterlab/translation';

import type { CellTrust, TrustState } from '../../notebook/trust/trust';
import { cellList } from '../findings/celllist';
import { effectCounts, hostWords } from './trustwords';

/** "Not trusted (3 of 9)": the state in a few words. */
export const trustWords = (
  { codeCells, untrusted, signature }: TrustState,
  trans: TranslationBundle
): string => {
  if (untrusted > 0) {
    return trans.__('Not trusted (%1 of %2)', untrusted, codeCells);
  }
  switch (signature) {
    case 'new':
      return trans.__('New, not saved');
    case 'signed':
      return trans.__('Trusted');
    default:
      return trans.__('Trusted in this session');
  }
};

/** The state in whole sentences, and what the next save will make of it. */
export const trustSentences = (
  state: TrustState,
  trans: TranslationBundle
): readonly string[] =>
  [nowSentence(state, trans), saveSentence(state, trans)].filter(
    sentence => sentence !== ''
  );

const nowSentence = (
  { codeCells, untrusted, acting, signature, isDirty }: TrustState,
  trans: TranslationBundle
): string => {
  if (untrusted > 0) {
    const words =
      codeCells === 1
        ? trans.__('The only code cell is not trusted')
        : trans._n(
            '%1 of %2 code cells is not trusted',
            '%1 of %2 code cells are not trusted',
            untrusted,
            codeCells
          );
    return acting === null || acting === 0
      ? trans.__('%1.', words)
      : untrusted === 1
        ? trans.__('%1; its outputs would act.', words)
        : trans._n(
            '%2; the outputs of %1 of them would act.',
            '%2; the outputs of %1 of them would act.',
            acting,
            words
          );
  }
  if (signature === 'new') {
    return trans.__('This notebook is new and not yet saved.');
  }
  if (codeCells === 0) {
    return trans.__('There are no code cells: nothing needs trust.');
  }
  return signature === 'signed'
    ? isDirty
      ? trans.__(
          'All code cells are trusted. The server signed the file before your changes.'
        )
      : trans.__('All code cells are trusted: the server has signed the file.')
    : trans.__('All code cells are trusted in this session.');
};

const saveSentence = (
  { codeCells, untrusted, signature, isDirty, unsigned }: TrustState,
  trans: TranslationBundle
): string => {
  if (signature === 'none') {
    return trans.__(
      'Nothing signs notebooks here: trust ends when it is closed.'
    );
  }
  if (signature === 'changed') {
    return trans.__(
      'Another program has saved the file since it was opened here.'
    );
  }
  if (unsigned.length > 0) {
    return trans.__(
      'The next save will not make it trusted, because of %1.',
      cellList(
        unsigned.map(index => index + 1),
        trans
      )
    );
  }
  if (signature === 'signed' && !isDirty) {
    return untrusted > 0
      ? trans.__('The file is signed: opened again, it is trusted.')
      : '';
  }
  return untrusted > 0
    ? trans.__('The next save will make it trusted.')
    : // Where there is no code cell nobody knows whether it was signed.
      signature === 'signed' && codeCells > 0
      ? trans.__('The next save will sign it again.')
      : trans.__('The next save will sign it.');
};

/** "Cell 7 would run 1 script from cdn.example.org" */
export const cellSentence = (
  { index, acts }: CellTrust,
  trans: TranslationBundle
): string => {
  const cell = index + 1;
  if (acts.length === 0) {
    return trans.__('Cell %1 would only look different', cell);
  }
  const counts = effectCounts(acts, trans);
  const hosts = hostWords(acts, trans);
  const what = hosts === '' ? counts : trans.__('%1 from %2', counts, hosts);
  return acts.every(({ effect }) => effect === 'script')
    ? trans.__('Cell %1 would run %2', cell, what)
    : trans.__('Cell %1 holds back %2', cell, what);
};
