import { nullTranslator } from '@jupyterlab/translation';

import type { Category, Finding, Part } from '../../engine/types';
import {
  adviceSentence,
  detailSentence,
  findingCount,
  placeWords,
  whereList
} from './words';

const trans = nullTranslator.load('nbwarden');

describe('detailSentence', () => {
  it('tells what a value says about itself', () => {
    const detail = {
      issuer: 'accounts.example.com',
      account: '123456789012',
      expires: Date.UTC(2026, 4, 3, 12),
      isExpired: true,
      isEncrypted: false
    };
    expect(detailSentence(detail, trans)).toMatch(
      /^Issuer accounts\.example\.com, account 123456789012, expired on .*2026, not protected by a passphrase\.$/
    );
  });

  it('is empty where it says nothing', () => {
    expect(detailSentence(undefined, trans)).toBe('');
    expect(detailSentence({ writing: 'base64' }, trans)).toBe('');
  });

  it('looks ahead where nothing has expired', () => {
    expect(detailSentence({ expires: Date.UTC(2026, 4, 3) }, trans)).toMatch(
      /^Expires on .*2026\.$/
    );
  });
});

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

describe('adviceSentence', () => {
  it.each<[string, Part]>([
    ['Keep it outside the notebook.', 'source'],
    ['Keep it outside the file.', 'file'],
    ['Redact it here and in the cell that prints it.', 'output']
  ])('says "%s", and why that is not enough', (words, part) => {
    expect(adviceSentence(at(part, 0, 'secret'), trans)).toBe(
      `${words} If anyone else has seen it, replace it: until then they can use it.`
    );
  });

  it('says where a secret can be revoked that this is to be done', () => {
    const { place, rule } = at('source', 0, 'secret');
    const revocable = { ...rule, revoke: 'https://a.example' };
    const finding = { place, rule: revocable } as Finding;
    expect(adviceSentence(finding, trans)).toContain(
      'revoke it: until then they can use it.'
    );
  });

  it('revokes no personal data', () => {
    expect(adviceSentence(at('output', 0, 'sensitive'), trans)).toBe(
      'Redact or clear this output.'
    );
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
