/** Made-up secrets of Jupyter's configuration for tests. */
import { pickText, type Random } from '../credentials';

const hex = '0123456789abcdef';
const base64 =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A key of so many hexadecimal digits. */
export const makeHex = (length: number, random: Random): string =>
  pickText(hex, length, random);

/** A hash as `jupyter server password` writes it. */
export const makeArgon2 = (random: Random): string =>
  `argon2:$argon2id$v=19$m=10240,t=10,p=8$${pickText(base64, 22, random)}$${pickText(base64, 43, random)}`;

/** A hash as the classic notebook wrote it. */
export const makeSha1 = (random: Random): string =>
  `sha1:${makeHex(12, random)}:${makeHex(40, random)}`;
