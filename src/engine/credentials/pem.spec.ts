import { KeywordSet } from '../prefilter';
import type { Match } from '../types';
import { credentialKeywords, findCredentials } from './find';
import { generateSample } from './index';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (text: string): Match[] =>
  findCredentials(text, keywords.find(text));

const key = generateSample('private-key-pem-rsa', seeded(5)).text;
const lines = key.split('\n');

describe('a private key', () => {
  it.each([
    ['as in its file', key],
    ['with Windows line breaks', lines.join('\r\n')],
    ['in one line with escapes', lines.join('\\n')],
    ['in JSON inside a string', lines.join('\\\\n')],
    ['indented', lines.join('\n    ')],
    ['in strings that follow each other', lines.join('\\n"\n    "')],
    ['in strings that are added', lines.join('\\n" + \\\n "')]
  ])('%s is found whole and confirmed', (_, text) => {
    expect(find(`key = "${text}"`)).toMatchObject([
      {
        rule: { id: 'private-key-pem-rsa' },
        from: 7,
        to: 7 + text.length,
        confidence: 'confirmed'
      }
    ]);
  });

  it('without its end is likely', () => {
    const text = lines.slice(0, -2).join('\n');
    expect(find(`${text}\n`)).toMatchObject([
      { from: 0, to: text.length, confidence: 'likely' }
    ]);
  });

  it('with a passphrase is likely', () => {
    const guarded = [
      lines[0],
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF',
      '',
      ...lines.slice(2)
    ].join('\n');
    expect(find(guarded)).toMatchObject([
      { to: guarded.length, confidence: 'likely' }
    ]);
  });

  it('of a service account is told by its neighbors', () => {
    const text = JSON.stringify({
      type: 'service_account',
      private_key: generateSample('private-key-pem-pkcs8', seeded(5)).text,
      client_email: 'app@project.iam.gserviceaccount.com'
    });
    expect(find(text).map(({ rule }) => rule.id)).toEqual([
      'gcp-service-account-json'
    ]);
  });
});

it.each([
  [
    'a BEGIN line in a program',
    'if text.startswith("-----BEGIN RSA PRIVATE KEY-----"):'
  ],
  ['a certificate', key.replace(/RSA PRIVATE KEY/g, 'CERTIFICATE')],
  ['what was left out', `${lines[0]}\nMIIE...\n${lines[lines.length - 1]}`]
])('%s is no key', (_, text) => {
  expect(find(text)).toEqual([]);
});
