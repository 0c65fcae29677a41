/**
 * How random a text looks, as a likelihood ratio: for each pair of neighboring
 * characters, how much likelier it is in a random string than in what people
 * write (words, identifiers, paths). Shannon entropy cannot tell these apart at
 * the length of a key.
 */

/** For each letter from `a` to `z`, the letters that often follow it in words and identifiers. */
const FOLLOWERS = (
  'abcdfgiklmnprstuvwxy aeijlorsu acehiklorstuy adefgilorsu abcdefgilmnopqrstvwxy aefilortu aeghilnorsu aeiortu ' +
  'abcdefglmnoprstvxz e aeis adeilmostuy abeilmnopsuy acdefgiklnopstuv abcdfgiklmnoprstuvwy adehiloprstuy u ' +
  'acdefgiklmnoprstuvy acehiklopqstuvwy acefhilmoprstuy abcdegilmnprst aeio aeinor aeipt emnpst ae'
).split(' ');

/** The same as bits of a number, for speed: texts are weighed by the thousand. */
const FOLLOWER_BITS = FOLLOWERS.map(letters =>
  Array.from(letters).reduce(
    (bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)),
    0
  )
);

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

/** The class of each ASCII character. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122
    ? LOWER
    : code >= 65 && code <= 90
      ? UPPER
      : code >= 48 && code <= 57
        ? DIGIT
        : OTHER
);

/** Bits for a random string, by the classes of a pair; from counts over public notebooks, rounded towards nothing. */
const COMMON_LOWER = -2;
const COMMON_UPPER = -1;
const RARE_SAME_CASE = 2.5;
const RARE_OTHER_CASE = 3;
const COMMON_CAPITALIZED = 0;
const COMMON_CAMEL = 2;
const LETTER_AND_DIGIT = 3;
const BESIDE_SEPARATOR = -1.5;

/** Bits of evidence, in all and for each character, from which a text counts as random. */
export const RANDOM_BITS = 10;
const RANDOM_DENSITY = 0.45;

/** Bits of evidence that `text` was made by a random generator; below 0 it was written by a person. */
export function randomnessOf(text: string): number {
  let bits = 0;
  let left = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const right = text.charCodeAt(at);
    bits += bitsOf(left, right);
    left = right;
  }
  return bits;
}

/** Whether a random generator explains a text better than a person does. */
export function isDense(value: string): boolean {
  const bits = randomnessOf(value);
  return bits >= RANDOM_BITS && bits / value.length >= RANDOM_DENSITY;
}

function bitsOf(left: number, right: number): number {
  const before = classOf(left);
  const after = classOf(right);
  if (before === OTHER || after === OTHER) {
    return BESIDE_SEPARATOR;
  }
  if (before === DIGIT || after === DIGIT) {
    return before === after ? 0 : LETTER_AND_DIGIT;
  }
  return lettersBits(before, after, isCommon(left, right));
}

function lettersBits(before: number, after: number, common: boolean): number {
  if (before !== after) {
    const isCapitalized = before === UPPER;
    return !common
      ? RARE_OTHER_CASE
      : isCapitalized
        ? COMMON_CAPITALIZED
        : COMMON_CAMEL;
  }
  if (!common) {
    return RARE_SAME_CASE;
  }
  return before === LOWER ? COMMON_LOWER : COMMON_UPPER;
}

function isCommon(left: number, right: number): boolean {
  const followers = FOLLOWER_BITS[(left | 32) - 97];
  return ((followers >> ((right | 32) - 97)) & 1) === 1;
}

function classOf(code: number): number {
  return code < 128 ? CLASSES[code] : OTHER;
}
