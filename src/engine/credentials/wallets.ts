/** Checksums of keys that open wallets. */
import { createBase58check } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english';
import { sha256 } from '@noble/hashes/sha2';
import type { Proof } from './proof';
import { pickBetween, type Random } from './random';

const base58check = createBase58check(sha256);

const pickBytes = (count: number, random: Random): Uint8Array =>
  Uint8Array.from({ length: count }, () => pickBetween(0, 255, random));

let places: ReadonlyMap<string, number> | null = null;

/** The place of a word in the list, in binary; empty for any other word. */
const toBits = (word: string): string => {
  places ??= new Map(wordlist.map((each, index) => [each, index]));
  return places.get(word)?.toString(2).padStart(11, '0') ?? '';
};

const toBytes = (bits: string): Uint8Array =>
  Uint8Array.from(bits.match(/.{8}/g) ?? [], byte => parseInt(byte, 2));

/**
 * Whether the last bit of each 33 repeats the beginning of the hash of the
 * others. The library tells it too, and makes its tables anew for each phrase,
 * which takes a thousand times longer.
 */
const hasChecksum = (phrase: string): boolean => {
  const words = phrase.split(' ').map(toBits);
  if (words.includes('')) {
    return false;
  }
  const bits = words.join('');
  const length = bits.length / 33;
  const [hash] = sha256(toBytes(bits.slice(0, -length)));
  return bits.slice(-length) === toHead(hash, length);
};

const toHead = (byte: number, length: number): string =>
  byte.toString(2).padStart(8, '0').slice(0, length);

/** Twelve or 24 words of a list of 2048, the last bits of which are a checksum (BIP 39). */
export const mnemonic: Proof = {
  failed: 'reject',
  holds: hasChecksum,
  seal: (_, __, random) => entropyToMnemonic(pickBytes(16, random), wordlist)
};

/** Development chains start with these phrases; everybody knows them. */
export const isDemoMnemonic = (value: string): boolean =>
  /^test .* junk$|^(?:abandon )+about$/.test(value);

const decode = (value: string): Uint8Array => {
  try {
    return base58check.decode(value);
  } catch {
    return new Uint8Array();
  }
};

/** Bitcoin's Wallet Import Format: version 0x80, 32 bytes, perhaps 0x01, in Base58Check. */
export const walletImportFormat: Proof = {
  failed: 'reject',
  isChecksum: true,
  holds: value => {
    const bytes = decode(value);
    return bytes[0] === 0x80 && (bytes.length === 33 || bytes.length === 34);
  },
  seal: (_, __, random) =>
    base58check.encode(Uint8Array.of(0x80, ...pickBytes(32, random), 0x01))
};
