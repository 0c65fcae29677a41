import { KeywordSet } from '../prefilter';
import type { Match } from '../types';
import { toArmorChecksum } from './checksums';
import { credentialKeywords, findCredentials } from './find';
import { generateSample } from './index';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (text: string): Match[] =>
  findCredentials(text, keywords.find(text));

const key = generateSample('private-key-pem-rsa', seeded(5)).text;
const lines = key.split('\n');

/** The first lines of a key and its last ones, with a sign between them. */
const cutAt = (count: number, sign: string): string =>
  lines.slice(0, count).join('\n') + sign + lines.slice(-2).join('\n');

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

  it.each([
    ['quoted in a letter', () => '> '],
    ['in a diff', () => '+'],
    ['in the margin of a diff', () => '+ '],
    ['in a comment', () => '// '],
    ['in a comment of a block', () => ' * '],
    ['in a comment of SQL', () => '-- '],
    ['in a log of containers', () => 'web_1  | '],
    ['in a log', (at: number) => `2026-01-01 10:00:${10 + at},${at} INFO `],
    ['with numbers of lines', (at: number) => `  ${at + 8}  `],
    ['with tabs behind numbers', (at: number) => `${at}:\t`]
  ])('%s is found whole and confirmed', (_, toPrefix) => {
    const text = lines.map((line, at) => toPrefix(at) + line).join('\n');
    const from = toPrefix(0).length;
    expect(find(`a\n${text}\nb`)).toMatchObject([
      { from: from + 2, to: 2 + text.length, confidence: 'confirmed' }
    ]);
  });

  it('with a passphrase is told so where it is quoted', () => {
    const text = [
      lines[0],
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF',
      '',
      ...lines.slice(1)
    ]
      .map(line => `> ${line}`.trimEnd())
      .join('\n');
    expect(find(text)).toMatchObject([
      { to: text.length, detail: { isEncrypted: true } }
    ]);
  });

  it('that is only begun in a sentence is none', () => {
    const sentences = Array.from(
      { length: 30 },
      (_, at) => `10:00:${10 + at} INFO reading line ${at} of the key's file`
    );
    const begin = `10:00:09 INFO ${lines[0]}`;
    expect(find([begin, ...sentences].join('\n'))).toEqual([]);
  });

  it('without its end is likely', () => {
    const text = lines.slice(0, -2).join('\n');
    expect(find(`${text}\n`)).toMatchObject([
      { from: 0, to: text.length, confidence: 'likely' }
    ]);
  });

  it.each(['', '// ', '> '])(
    'is confirmed where a text goes on behind it, its lines after "%s"',
    prefix => {
      const text = lines.map(line => prefix + line).join('\n');
      expect(find(`${text}\n...\n`)).toMatchObject([
        { from: prefix.length, to: text.length, confidence: 'confirmed' }
      ]);
    }
  );

  it('is possible where the rest of it could be computed', () => {
    const text = cutAt(lines.length - 3, '\n...\n');
    expect(find(text)).toMatchObject([{ from: 0, confidence: 'possible' }]);
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
      {
        to: guarded.length,
        confidence: 'likely',
        detail: { isEncrypted: true }
      }
    ]);
  });

  it('in OpenPGP’s armor is confirmed by its checksum', () => {
    const pgp = generateSample('private-key-pgp', seeded(5)).text.split('\n');
    const data = Buffer.from(pgp.slice(1, -1).join(''), 'base64');
    data[0] = 0x95;
    const checksum = toArmorChecksum(data.toString('latin1'));
    const toBlock = (end: string): string =>
      [
        pgp[0],
        '',
        ...(data.toString('base64').match(/.{1,64}/g) ?? []),
        `=${Buffer.from(end, 'latin1').toString('base64')}`,
        pgp[pgp.length - 1]
      ].join('\n');
    const confidences = [checksum, 'abc'].map(
      end => find(toBlock(end))[0].confidence
    );
    expect(confidences).toEqual(['confirmed', 'likely']);
  });

  it('says whether a passphrase protects it', () => {
    const openSsh = (cipher: string): string => {
      const length = String.fromCharCode(cipher.length);
      const noise = Array.from({ length: 90 }, (_, at) => (at * 97 + 13) % 251);
      const text = `openssh-key-v1\0\0\0\0${length}${cipher}${String.fromCharCode(...noise)}`;
      const body = Buffer.from(text, 'latin1').toString('base64');
      return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----`;
    };
    expect(find(key)[0].detail).toEqual({ isEncrypted: false });
    expect(find(openSsh('none'))[0]).toMatchObject({
      confidence: 'confirmed',
      detail: { isEncrypted: false }
    });
    expect(find(openSsh('aes256-ctr'))[0]).toMatchObject({
      confidence: 'confirmed',
      detail: { isEncrypted: true }
    });
    const encrypted = generateSample(
      'private-key-pem-pkcs8-encrypted',
      seeded(5)
    );
    expect(find(encrypted.text)[0].detail).toEqual({ isEncrypted: true });
  });

  it('of a service account says whose it is', () => {
    const text = JSON.stringify(
      JSON.stringify({
        type: 'service_account',
        private_key: generateSample('private-key-pem-pkcs8', seeded(5)).text,
        client_email: 'app@project.iam.gserviceaccount.com'
      })
    );
    expect(find(text)[0].detail).toEqual({
      account: 'app@project.iam.gserviceaccount.com',
      isEncrypted: false
    });
  });

  it('of the second of two service accounts says whose that one is', () => {
    const accounts = ['one', 'two'].map(name => ({
      type: 'service_account',
      private_key: generateSample('private-key-pem-pkcs8', seeded(5)).text,
      client_email: `${name}@project.iam.gserviceaccount.com`
    }));
    expect(
      find(JSON.stringify(accounts)).map(({ detail }) => detail?.account)
    ).toEqual(accounts.map(({ client_email }) => client_email));
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
  ['what was left out', `${lines[0]}\nMIIE...\n${lines[lines.length - 1]}`],
  ...['...', '…', '[...]', '<snip>', '****', '[truncated]'].flatMap(sign => [
    ['lines that were left out', cutAt(3, `\n${sign}\n`)],
    ['the end of a line that was', cutAt(2, `${sign}\n`)],
    ['what was left out of a literal', cutAt(3, `\\n${sign}\\n`)]
  ])
])('%s is no key', (_, text) => {
  expect(find(text)).toEqual([]);
});
