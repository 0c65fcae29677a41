import { areRandomBytes } from './bytes';
import { isInDisorder } from './disorder';
import { isDense, RANDOM_BITS, randomnessOf } from './entropy';
import { isEncodedText } from './encoded';
import { passwordLook } from './passwordlook';
import { isPhrase } from './phrases';
import { isPlaceholder } from './placeholders';
import { isAddress, isKnownThing } from './things';

/** What a value's look says about it. */
export type Look =
  /** Made by a random generator beyond doubt. */
  | 'random'
  /** Probably made by one: short, or of few kinds of characters. */
  | 'opaque'
  /** Letters with digits or symbols, as people choose passwords. */
  | 'password'
  /** Three words or more that say nothing together, as in a passphrase. */
  | 'phrase'
  /** A word; only a name can make a secret of it. */
  | 'word'
  /** Nothing of that kind: a placeholder, path, address, sentence, identifier. */
  | 'plain';

const MAX_LENGTH = 4096;

/** An account's number may stand before it. */
const UUID =
  /^(?:\d{2,7}:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^[0-9a-f]{8}[-_][0-9a-f]{24}$/i;
/** The groups of a UUID, of any letters. */
const GROUPED = /^(?=.*\d)[a-z\d]{8}-(?:[a-z\d]{4}-){3}[a-z\d]{12}$/;
const HEX = /^[0-9a-f]+$/i;
const TOKEN = /^[A-Za-z0-9+/=_\-.~:!@#$%^&*]+$/;
/** `cache:0a1b…` is the key of an entry; base64 holds slashes. */
const NAMESPACED = /^([\w.-]{2,40})(?::|\/)/;
const LABELED_HASH = /[-_.](?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i;
const RANDOM_LENGTH = 16;
const OPAQUE_LENGTH = 8;
const HEX_LENGTH = 24;
const CLEAR_BITS = 25;

/** Judges a value by its look alone. */
export function lookOf(value: string): Look {
  const look = value.length > MAX_LENGTH ? 'plain' : looksLike(value);
  // Asked last: it takes longest.
  return look === 'plain' || isPlaceholder(value) ? 'plain' : look;
}

function looksLike(value: string): Look {
  if (isPhrase(value)) {
    return 'phrase';
  }
  if (areRandomBytes(value)) {
    return 'random';
  }
  if (/\s/.test(value) || isKnownThing(value)) {
    return 'plain';
  }
  if (isEncodedText(value)) {
    return 'plain';
  }
  return GROUPED.test(value) ||
    UUID.test(value) ||
    isHexNumber(value) ||
    isNumbered(value)
    ? 'random'
    : (randomLook(value) ?? passwordLook(value));
}

/** `12|Ab3…`: what a server looks a token up by, and the token. */
const NUMBERED = /^[\w-]{1,40}\|([A-Za-z\d]{20,80})$/;

function isNumbered(value: string): boolean {
  const [, token] = NUMBERED.exec(value) ?? [];
  return token !== undefined && isMixedAlphabet(token) && !holdsWords(token);
}

/** Whether a value is so random, long and mixed that it is neither a hash nor an id. */
export function isClearlyRandom(value: string): boolean {
  return (
    value.length >= 20 &&
    !isNamespaced(value) &&
    !isLabeled(value) &&
    !HEX.test(value) &&
    !UUID.test(value) &&
    randomnessOf(value) >= CLEAR_BITS
  );
}

function isNamespaced(value: string): boolean {
  const [, space] = NAMESPACED.exec(value) ?? [];
  return space !== undefined && randomnessOf(space) <= 0;
}

/** `deps-0a1b…`: a hash and what it is of. */
function isLabeled(value: string): boolean {
  const hash = LABELED_HASH.exec(value);
  return hash !== null && randomnessOf(value.slice(0, hash.index)) <= 0;
}

/** Whether a value holds a number as long as those of accounts: some tokens are little else. */
export function holdsLongNumber(value: string): boolean {
  return /\d{15}/.test(value);
}

/** Whether a value is a hash or an id as well as it is a secret. */
export function isUniform(value: string): boolean {
  return HEX.test(value) || UUID.test(value) || isLabeled(value);
}

function randomLook(value: string): Look | null {
  if (isMixedAlphabet(value) && !holdsWords(value)) {
    return 'random';
  }
  if (isSymbolRich(value) || isMarked(value)) {
    return 'random';
  }
  if (!TOKEN.test(value) || value.length < OPAQUE_LENGTH || !isDense(value)) {
    return null;
  }
  return value.length >= RANDOM_LENGTH || isLongEnough(value)
    ? 'random'
    : 'opaque';
}

/** What a generator of keys draws from that has symbols too, as Django's. */
const WITH_SYMBOLS = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d!@#$%^&*()_=+-]{24,128}$/;
const SYMBOLS = /[!@#$%^&*(]/g;
const MANY_SYMBOLS = 4;
const FEW_SYMBOLS = 3;

/** Letters, digits and several kinds of symbols in disorder. */
function isSymbolRich(given: string): boolean {
  // Django's command wrote keys as if they stood in a page.
  const value = given.replace(/&amp;/g, '&');
  if (!WITH_SYMBOLS.test(value)) {
    return false;
  }
  const symbols = value.match(SYMBOLS) ?? [];
  return (
    symbols.length >= MANY_SYMBOLS &&
    new Set(symbols).size >= FEW_SYMBOLS &&
    isInDisorder(value)
  );
}

/** Letters, digits and signs of any kind in such disorder as only a generator makes. */
export function isNoise(value: string): boolean {
  if (!NOISE.test(value) || isAddress(value) || isPlaceholder(value)) {
    return false;
  }
  // Base64 has some; what ends a word may be no part of it.
  const signs = value.slice(0, -2).match(/[^A-Za-z\d+/=_.-]/g) ?? [];
  // Expressions of programs seldom shout.
  const digits = value.match(/\d/g) ?? [];
  const least = /[A-Z]/.test(value) ? 1 : MANY_SYMBOLS;
  return (
    new Set(signs).size >= FEW_SYMBOLS &&
    digits.length >= least &&
    isInDisorder(value)
  );
}

const NOISE = /^(?=.*[A-Za-z])[!-~]{24,128}$/;

const MIXED: readonly RegExp[] = [
  /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d]{20,512}$/,
  /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{16,512}$/,
  /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+/]{22,512}={1,2}$/
];
/** Digits between letters: an account's number has its letters before it. */
const INNER_DIGITS = /[A-Za-z]\d{1,20}[A-Za-z]/;
/** Bits of evidence that are left where some pairs look like words by chance. */
const FEW_BITS = { oneCase: -8, digits: 0, number: 3, letters: 5 };

/** Long, without a separator, digits among the letters: people write no such words. */
function isMixedAlphabet(value: string): boolean {
  return MIXED.some(alphabet => alphabet.test(value));
}

/** Whether pairs of letters as words have them outweigh all others, as they seldom do by chance. */
function holdsWords(value: string): boolean {
  const body = value.replace(/[+/=]/g, '');
  return randomnessOf(body) < leastBits(body);
}

/** Of long texts in one case with digits in their midst, and of those of letters alone in both, words are told from chance by more or less. */
function leastBits(body: string): number {
  if (!/\d/.test(body)) {
    return FEW_BITS.letters;
  }
  if (!INNER_DIGITS.test(body)) {
    return FEW_BITS.number;
  }
  const isOneCase = !/[a-z]/.test(body) || !/[A-Z]/.test(body);
  return isOneCase ? FEW_BITS.oneCase : FEW_BITS.digits;
}

/** `acme_live_`: words that say whose a key is. */
const MARK = /^(?:[a-z]{2,12}[_-]){1,3}(?=[A-Za-z\d]{16})/;

/** Behind the words that many keys begin with, what a generator made. */
export function isMarked(value: string): boolean {
  const body = value.slice(MARK.exec(value)?.[0].length ?? value.length);
  return isMixedAlphabet(body) && randomnessOf(body) >= RANDOM_BITS;
}

/** Digits and letters of a number, in disorder: a hash, or a key that looks like one. */
function isHexNumber(value: string): boolean {
  return (
    value.length >= HEX_LENGTH &&
    HEX.test(value) &&
    /[a-f]/i.test(value) &&
    /\d/.test(value)
  );
}

function isLongEnough(value: string): boolean {
  return value.length >= 12 && randomnessOf(value) >= 1.5 * RANDOM_BITS;
}
