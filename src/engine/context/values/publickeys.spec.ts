import { generateKeyPairSync, type KeyObject } from 'node:crypto';

import { withCrc } from '../../credentials/nkey';
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { confidences, findLikely } from '../likely';
import { isPublicKey } from './publickeys';

const pairs = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  DSA: generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'secp521r1' }),
  Ed25519: generateKeyPairSync('ed25519'),
  X25519: generateKeyPairSync('x25519')
};

/** @param more - the kind of the structure, and how it is encrypted. */
const toText = (key: KeyObject, more: object): string =>
  (key.export({ format: 'der', ...more } as never) as Buffer).toString(
    'base64'
  );

/** A value as DER and as SSH write it. */
const der = (tag: number, ...parts: Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  return Buffer.from([
    tag,
    0x82,
    content.length >> 8,
    content.length & 255,
    ...content
  ]);
};
const named = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);

const kinds = Object.entries(pairs);
const rest = Buffer.alloc(300, 7);

it.each([
  ...kinds.map(([name, { publicKey }]): [string, string] => [
    name,
    toText(publicKey, { type: 'spki' })
  ]),
  ['RSA by itself', toText(pairs.RSA.publicKey, { type: 'pkcs1' })],
  [
    'a certificate',
    Buffer.from(
      der(0x30, der(0x30, Buffer.from([0xa0, 3, 2, 1, 2]), rest), rest)
    ).toString('base64')
  ],
  ...['ssh-rsa', 'ssh-ed25519', 'ssh-dss', 'ecdsa-sha2-nistp256'].map(
    (kind): [string, string] => [
      kind,
      Buffer.concat([named(kind), rest]).toString('base64')
    ]
  )
])('%s is public', (_, text) => {
  expect(isPublicKey(text)).toBe(true);
  expect(findLikely('code', 'python', `signing_key = "${text}"`)).toEqual([]);
});

it.each([
  ...kinds.map(([name, { privateKey }]): [string, string] => [
    name,
    toText(privateKey, { type: 'pkcs8' })
  ]),
  ['RSA by itself', toText(pairs.RSA.privateKey, { type: 'pkcs1' })],
  ['P-256 by itself', toText(pairs['P-256'].privateKey, { type: 'sec1' })],
  [
    'P-256 encrypted',
    toText(pairs['P-256'].privateKey, {
      type: 'pkcs8',
      cipher: 'aes-256-cbc',
      passphrase: 'x'
    })
  ]
])('the private half of %s is not', (_, text) => {
  expect(isPublicKey(text)).toBe(false);
  expect(confidences('code', `signing_key = "${text}"`)).toHaveLength(1);
});

it.each([43, 63, 64, 88, 128])(
  'takes no random text of %d letters for a key',
  length => {
    const random = seeded(length);
    const alphabet =
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const texts = Array.from(
      { length: 20_000 },
      () => `M${pickText(alphabet, length - 1, random)}`
    );
    // Of a line that may be cut only the first bytes tell.
    const most = length === 64 ? 6 : 0;
    expect(texts.filter(isPublicKey).length).toBeLessThanOrEqual(most);
  }
);

describe('a key of NATS', () => {
  /** What its first byte makes of it (github.com/nats-io/nkeys, strkey.go). */
  const roles = {
    account: 0,
    operator: 14 << 3,
    server: 13 << 3,
    user: 20 << 3
  };
  it.each(Object.entries(roles))('of %s is public', (_, first) => {
    const bytes = Uint8Array.of(first, ...Buffer.alloc(32, first + 7));
    const text = withCrc(bytes);
    expect(isPublicKey(text)).toBe(true);
    expect(confidences('code', `signing_key = "${text}"`)).toEqual([]);
    expect(
      isPublicKey(`${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`)
    ).toBe(false);
  });
});

it('takes the first line of a public key for one', () => {
  const text = toText(pairs.RSA.publicKey, { type: 'spki' });
  expect(isPublicKey(text.slice(0, 64))).toBe(true);
  expect(isPublicKey(text.slice(0, 70))).toBe(false);
});
