import { nullTranslator } from '@jupyterlab/translation';

import type { Category, Finding, Part } from '../engine/types';
import { findingCount, placeWords, whereList } from './words';

const trans = nullTranslator.load('nbwarden');

const at = (part: Part, cell: number | null, category?: Category): Finding =>
  ({ place: { part, cell }, rule: { category } }) as Finding;

const source = at('source', 3);
const metadata = at('metadata', null);

describe('placeWords', () => {
  it.each([
    ['Cell 4', source],
    ['Cell 4 output', at('output', 3)],
    ['Cell 4 metadata', at('metadata', 3)],
    ['Cell 4 attachment', at('attachment', 3)],
    ['Notebook metadata', metadata]
  ])('says "%s"', (words, finding) => {
    expect(placeWords(finding, trans)).toBe(words);
  });
});

describe('whereList', () => {
  it.each([
    ['cell 4', [source, source]],
    ['the notebook metadata', [metadata]],
    ['cell 4 and the notebook metadata', [source, metadata]]
  ])('says "%s"', (words, findings) => {
    expect(whereList(findings, trans)).toBe(words);
  });
});

describe('findingCount', () => {
  const sensitive = at('output', 1, 'sensitive');
  it.each([
    ['2 secrets', [source, metadata]],
    ['2 sensitive findings', [sensitive, sensitive]],
    ['1 secret and 1 sensitive finding', [sensitive, source]]
  ])('says "%s"', (words, findings) => {
    expect(findingCount(findings, trans)).toBe(words);
  });
});
