import { randomnessOf } from '../values/entropy';
import type { Name } from './pairnames';
import { isUniform, lookOf } from '../values/values';

/** Alone or behind a word of a sentence, "pass" says that a test was passed, or what to pass to a function. */
const PASSED =
  /^(?:(?!(?:de|admin|db|database|ftp|ldap|login|mail|root|smtp|ssh|user) )\w{1,20} ){0,3}passe?$/i;
/** Between a name and its value, and seldom within a sentence. */
const TIGHT = /^ ?(?:=|->) ?$/;
const ODD_BITS = 5;

/** Whether a name in running text may be a verb: what stands behind it is a password then only if it looks like nothing else. */
export function mayMeanPassed(
  text: string,
  { text: name, from, separator }: Name,
  isQuoted: boolean
): boolean {
  if (!PASSED.test(name)) {
    return false;
  }
  const isGiven = isQuoted || TIGHT.test(separator) || isOfUser(text, from);
  return !(isGiven && /[:=>]/.test(separator));
}

/** A user, or where one signs in, stands right before a password. */
function isOfUser(text: string, at: number): boolean {
  return /user|login|account|host|\bid\b|ssh|@/i.test(
    text.slice(Math.max(0, at - 40), at)
  );
}

/** Whether a word is neither a test, a setting nor a measure: what a person chose or a generator made. */
export function isClearlyChosen(value: string): boolean {
  const look = lookOf(value);
  if (look !== 'password') {
    return /random|opaque|phrase/.test(look) && !isUniform(value);
  }
  return (
    /^[^_./:,=()]{8,64}$/.test(value) &&
    (isShouted(value) || YEAR.test(value) || randomnessOf(value) >= ODD_BITS)
  );
}

/** Letters, two digits and a sign. */
const SHOUTED = [/[A-Za-z]{2}/, /\d.{0,60}\d/, /[!@#$%^&*?+~]/];

/** Whether a value is a password as people are told to choose one. */
export function isShouted(value: string): boolean {
  return SHOUTED.every(part => part.test(value));
}

/** A word and a number that is too long for a version's. */
const YEAR = /^[A-Z][a-z]{2,20}\d{4,8}$/;
