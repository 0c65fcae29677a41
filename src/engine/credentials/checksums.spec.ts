import {
  ageBech32,
  crcBase62,
  crcConfluent,
  crcGrafana,
  crcUpperHex,
  gitlabRoutable,
  sha256Base32,
  toArmorChecksum
} from './checksums';
import { seeded } from './seeded';

/** CRC-32 of these digits is cbf43926, the check value of its specification. */
const digits = '123456789';

describe('a checksum of known text', () => {
  it.each([
    ['crcBase62', crcBase62, `pre_${digits}`, 4, 6],
    ['crcUpperHex', crcUpperHex, digits, 0, 8]
  ] as const)('%s', (name, proof, text, prefix, length) => {
    const sealed = proof.seal(text + '0'.repeat(length), prefix, seeded(1));
    const tail = sealed.slice(text.length);
    const value =
      name === 'crcUpperHex'
        ? parseInt(tail, 16)
        : [...tail].reduce((sum, digit) => sum * 62 + toValue(digit), 0);
    expect(value).toBe(0xcbf43926);
    expect(tail).toHaveLength(length);
  });

  it('is padded on the left', () => {
    const sealed = crcBase62.seal('abcdefg000000', 0, seeded(1));
    expect(sealed).toHaveLength(13);
  });

  it('is little endian at Grafana', () => {
    const sealed = crcGrafana.seal(`${digits}_00000000`, 0, seeded(1));
    expect(sealed.slice(digits.length + 1)).toBe('2639f4cb');
  });

  it('counts the payload of a routable token', () => {
    const payload = 'p'.repeat(40);
    const sealed = gitlabRoutable.seal(
      `glpat-${payload}.000000000`,
      6,
      seeded(1)
    );
    expect(sealed.slice(0, -7)).toBe(`glpat-${payload}.14`);
  });

  it('is little endian and in base64 at Confluent', () => {
    const sealed = crcConfluent.seal(`cflt${digits}000000`, 4, seeded(1));
    expect(Buffer.from(sealed.slice(-6), 'base64').toString('hex')).toBe(
      '2639f4cb'
    );
  });

  it('is that of OpenPGP', () => {
    // The check value of CRC-24.
    expect(toArmorChecksum(digits)).toBe('\u0021\u00cf\u0002');
  });

  it('is base32 of a digest in a fine-grained token', () => {
    // SHA-256 of "abc" starts ba7816bf 8f (FIPS 180-4), in base32 XJ4BNP4P.
    const sealed = sha256Base32.seal(`abc${'0'.repeat(16)}`, 0, seeded(1));
    expect(sealed).toBe(`abcXJ4BNP4P${'0'.repeat(8)}`);
  });
});

const toValue = (digit: string): number =>
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(
    digit
  );

describe.each([
  ['crcBase62', crcBase62, 'abc_0123456789000000', 4],
  ['crcUpperHex', crcUpperHex, 'abcdefgh00000000', 0],
  ['crcGrafana', crcGrafana, 'abcdefgh_00000000', 0],
  ['crcConfluent', crcConfluent, 'cfltabcdefgh000000', 4],
  ['gitlabRoutable', gitlabRoutable, 'glpat-abcdefgh.000000000', 6],
  ['ageBech32', ageBech32, '', 0]
] as const)('%s', (_, proof, draft, prefix) => {
  const sealed = proof.seal(draft, prefix, seeded(7));

  it('holds for what it sealed', () => {
    expect(proof.holds(sealed, prefix)).toBe(true);
  });

  it('does not hold when one character differs', () => {
    const at = prefix + 1;
    const other = sealed[at] === 'Q' ? 'P' : 'Q';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    expect(proof.holds(changed, prefix)).toBe(false);
  });
});
