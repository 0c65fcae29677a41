import { nullTranslator } from '@jupyterlab/translation';

import type { Category, Finding } from '../../engine/types';
import { toPlainTrust, toStatusText } from './statustext';

const trans = nullTranslator.load('nbwarden');

const finding = (
  cell: number,
  part: 'source' | 'output',
  category?: Category
): Finding => ({ place: { cell, part }, rule: { category } }) as Finding;

const sensitive = finding(1, 'output', 'sensitive');

const trusted = {
  codeCells: 9,
  untrusted: 0,
  acting: 0,
  signature: 'signed',
  isDirty: false,
  unsigned: []
} as const;
const untrusted = { ...trusted, untrusted: 3, signature: 'unsigned' } as const;

describe('toStatusText', () => {
  it.each([
    ['Trusted', [], trusted],
    ['Not trusted (3 of 9)', [], untrusted],
    ['1 secret · Trusted', [finding(3, 'source')], trusted],
    [
      '2 secrets · Not trusted (3 of 9)',
      [finding(3, 'source'), finding(6, 'output')],
      untrusted
    ],
    ['1 secret', [finding(3, 'source')], null],
    ['1 sensitive finding', [sensitive], null],
    [
      '1 secret and 1 sensitive finding',
      [finding(3, 'source'), sensitive],
      null
    ],
    ['No secrets', [], null]
  ] as const)('says "%s"', (text, findings, trust) => {
    expect(toStatusText(findings, trust, false, trans).text).toBe(text);
  });

  it('names the cells and the outputs in whole sentences', () => {
    const findings = [finding(3, 'source'), finding(6, 'output')];
    expect(toStatusText(findings, untrusted, false, trans).detail).toBe(
      '2 secrets (cells 4 and 7), 1 in an output. 3 of 9 code cells are not trusted. The next save will make it trusted. Click for details.'
    );
  });
});

it('says whether a notebook is trusted where that is left to JupyterLab', () => {
  expect(toPlainTrust(trusted, false, trans).text).toBe('Trusted');
  expect(toPlainTrust(untrusted, false, trans).text).toBe('Not trusted');
});
