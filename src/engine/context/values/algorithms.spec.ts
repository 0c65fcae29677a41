/** Algorithms mix letters and digits as secrets do. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { isAlgorithm } from './algorithms';
import { confidences } from '../likely';

const random = pickText('ABCDEFGHKLMNPQRST23456789', 24, seeded(4));

it.each([
  'scram-sha-256',
  'PBES2-HS256+A128KW',
  'RSA-OAEP-256',
  'ECDH-ES+A256KW',
  'A128CBC-HS256',
  'AES-256-GCM',
  'aes_128_ctr',
  'HMAC-SHA-256',
  'base64-encoded',
  'TLS_RSA_WITH_AES_128_CBC_SHA'
])('%s is what one is called', name => {
  expect(isAlgorithm(name)).toBe(true);
  expect(confidences('code', `decrypt_with_password("${name}")`)).toEqual([]);
});

it.each([
  '',
  'otter-256',
  'SHA-Granite7',
  'aes',
  '123-456',
  random,
  `AES-${random}`,
  'AES-'.repeat(40)
])('%s is not', value => {
  expect(isAlgorithm(value)).toBe(false);
});
