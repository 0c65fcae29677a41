/** Values that stand in the tests' texts: the same in each run, and known to nobody. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';

const random = seeded(11);
const hexDigits = '0123456789abcdef';
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const alnum = pickText(letters, 40, random);
/** So short that a person could have chosen it. */
export const short = pickText(letters, 11, seeded(2));
export const hex = pickText(hexDigits, 40, random);
export const uuid = [8, 4, 4, 4, 12]
  .map(size => pickText(hexDigits, size, random))
  .join('-');
