import { nullTranslator } from '@jupyterlab/translation';

import { detailSentence } from './words';

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
