/** Made-up values for tests, with right check digits. */
import { pickText, type Random } from '../credentials';
import { passesLuhn } from './cards';
import { passesMod97 } from './iban';

const digits = '0123456789';

const complete = (
  candidates: readonly string[],
  passes: (candidate: string) => boolean
): string => {
  const found = candidates.find(passes);
  if (found === undefined) {
    throw new Error('No check digit fits.');
  }
  return found;
};

/** A card number that begins with `start` and is so long. */
export const makeCard = (
  random: Random,
  start = '4539',
  length = 16
): string => {
  const body = start + pickText(digits, length - start.length - 1, random);
  return complete(
    [...digits].map(digit => body + digit),
    passesLuhn
  );
};

/** An IBAN of a country, its account given or by chance. */
export const makeIban = (
  random: Random,
  country = 'DE',
  account = pickText(digits, 18, random)
): string =>
  complete(
    Array.from(
      { length: 98 },
      (_, check) => country + String(check).padStart(2, '0') + account
    ),
    passesMod97
  );

/** A value in groups of four. */
export const inGroups = (value: string, separator = ' '): string =>
  (value.match(/.{1,4}/g) ?? []).join(separator);
