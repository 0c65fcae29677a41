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

type Class = 'lower' | 'upper' | 'digit' | 'other';

/** Bits for a random string, by the classes of a pair; from counts over public notebooks, rounded towards nothing. */
const COMMON_LOWER = -2;
const COMMON_UPPER = -1;
const RARE_SAME_CASE = 2.5;
const RARE_OTHER_CASE = 3;
const COMMON_CAPITALIZED = 0;
const COMMON_CAMEL = 2;
const LETTER_AND_DIGIT = 3;
const BESIDE_SEPARATOR = -1.5;

/** Bits of evidence that `text` was made by a random generator; below 0 it was written by a person. */
export function randomnessOf(text: string): number {
  let bits = 0;
  for (let at = 1; at < text.length; at++) {
    bits += bitsOf(text[at - 1], text[at]);
  }
  return bits;
}

function bitsOf(left: string, right: string): number {
  const before = classOf(left);
  const after = classOf(right);
  if (before === 'other' || after === 'other') {
    return BESIDE_SEPARATOR;
  }
  if (before === 'digit' || after === 'digit') {
    return before === after ? 0 : LETTER_AND_DIGIT;
  }
  return lettersBits(before, after, isCommon(left, right));
}

function lettersBits(before: Class, after: Class, common: boolean): number {
  if (before !== after) {
    const isCapitalized = before === 'upper';
    return !common
      ? RARE_OTHER_CASE
      : isCapitalized
        ? COMMON_CAPITALIZED
        : COMMON_CAMEL;
  }
  if (!common) {
    return RARE_SAME_CASE;
  }
  return before === 'lower' ? COMMON_LOWER : COMMON_UPPER;
}

function isCommon(left: string, right: string): boolean {
  const followers = FOLLOWERS[(left.charCodeAt(0) | 32) - 97];
  return followers.includes(right.toLowerCase());
}

function classOf(character: string): Class {
  if (character >= 'a' && character <= 'z') {
    return 'lower';
  }
  if (character >= 'A' && character <= 'Z') {
    return 'upper';
  }
  return character >= '0' && character <= '9' ? 'digit' : 'other';
}
