import { randomnessOf } from './entropy';

/** Words of placeholders that are so short that a long random text holds one by chance, and four letters in a row. At its start they are meant. Base64 has signs as well. */
const WORDS =
  /(?<=[A-Za-z\d+/]{2})(?:your|todo|fixme|dummy|paste|enter|insert|(?<!x)x{4}(?!x))(?=[A-Za-z\d+/]{2})/gi;
/** From here on a text is so long that chance makes runs which a person would have to type in a shorter one. */
export const LONG = 200;
/** So many letters of a mask a long random text holds by chance. */
const RUNS = /(?<!x)x{4,6}(?!x)/gi;
/** What a template or a mask has, and a password of all signs as well. */
const SIGNS = /(?<!\*)\*{2}(?!\*)|%s/g;
const OTHER_SIGN = /[!@#^&*?~+=%$]/g;

/** How random the rest is where nobody wrote the word: bits in all and for each character. */
const WORD_BITS = 15;
const SIGN_BITS = 8;
const DENSITY = 0.4;
/** In a short text a word is meant. */
const WORD_LENGTH = 20;
const MANY_SIGNS = 3;

/** A value without those parts that look like a placeholder's, where all around them is chance. */
export function withoutChance(value: string): string {
  const runs = value.length < LONG ? value : value.replace(RUNS, '');
  const words = runs.replace(WORDS, '');
  const rest = words !== value && isChance(words) ? words : value;
  const signs = rest.replace(SIGNS, '');
  const isLeft =
    signs === rest || !(isRandom(signs, SIGN_BITS) || hasManySigns(signs));
  return isLeft ? rest : signs;
}

function isChance(text: string): boolean {
  return text.length >= WORD_LENGTH && isRandom(text, WORD_BITS);
}

function isRandom(text: string, least: number): boolean {
  const bits = randomnessOf(text);
  return bits >= least && bits / text.length >= DENSITY;
}

function hasManySigns(text: string): boolean {
  return (
    /^[!-~]{6,64}$/.test(text) &&
    new Set(text.match(OTHER_SIGN)).size >= MANY_SIGNS
  );
}

/** `$KEY`, `$user:$pass`, `$HOME/key` */
const VARIABLE = /^\$[A-Za-z_]/;
/** `Bearer %s`, `%s:%s`, `key_%s` */
const FORMAT = /%s/;
/** A word and a number behind the sign, as people choose a password. */
const CHOSEN = /^\$[A-Z][a-z]{2,12}\d{3,6}$/;
/** What no text around a variable has. */
const ODD_SIGN = /[!~^*?#]|[%+=&][^$]*[%+=&@]/;

/** Whether a program or a shell puts something in: `$KEY`, `%s`. */
export function isFilledIn(value: string): boolean {
  return FORMAT.test(value) || (VARIABLE.test(value) && !isOdd(value));
}

function isOdd(value: string): boolean {
  return (
    ODD_SIGN.test(value) ||
    CHOSEN.test(value) ||
    randomnessOf(value) >= SIGN_BITS
  );
}
