/** Seeds of NATS keys: docs.nats.io, "NKeys"; github.com/nats-io/nkeys, crc16.go. */
import { base32nopad } from '@scure/base';
import type { Proof } from './proof';
import { pickBetween } from './random';

/** CRC-16/XMODEM: polynomial 0x1021, start 0. */
const toCrc16 = (bytes: Uint8Array): number => {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
  }
  return crc;
};

/** What a key of these bytes is written as. */
export const withCrc = (bytes: Uint8Array): string => {
  const crc = toCrc16(bytes);
  return base32nopad.encode(Uint8Array.of(...bytes, crc & 255, crc >> 8));
};

/** "SU": a seed, of a user. */
const userSeed = [0x95, 0x00];

const decode = (value: string): Uint8Array => {
  try {
    return base32nopad.decode(value);
  } catch {
    return new Uint8Array();
  }
};

/** The last two bytes are a checksum of all before, little endian. */
export const nkey: Proof = {
  failed: 'reject',
  isChecksum: true,
  holds: value => withCrc(decode(value).slice(0, -2)) === value,
  seal: (_, __, random) =>
    withCrc(
      Uint8Array.of(
        ...userSeed,
        ...Array.from({ length: 32 }, () => pickBetween(0, 255, random))
      )
    )
};
