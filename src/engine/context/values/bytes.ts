/** Bytes as a program writes them: signs of ASCII, and escapes for all others. */

const UNIT = /\\x[\da-f]{2}|\\[^x]|[^\\]/gi;
const WRITTEN = /^(?:\\x[\da-f]{2}|\\[abfnrtv0'"\\]|[^\\\s]| ){16,256}$/i;
/** A byte that is no sign of ASCII. */
const HIGH = /\\x[89a-f][\da-f]/gi;
/** Text in UTF-8, which languages beyond ASCII are written in (RFC 3629). */
const TEXT =
  /^(?:[^\\]|\\[^x]|\\x[0-7][\da-f]|\\x[cd][\da-f]\\x[89ab][\da-f]|\\xe[\da-f]\\x[89ab][\da-f]\\x[89ab][\da-f]|\\xf[0-4]\\x[89ab][\da-f]\\x[89ab][\da-f]\\x[89ab][\da-f]){1,64}$/i;
/** Text of which each letter is one byte (ISO 8859, windows-1251, KOI8): no signs of control, and letters alone beyond ASCII. */
const LETTERS = /^(?:[^\\]|\\[^x]|\\x[2-7c-f][\da-f]){1,256}$/i;
const SHORTEST = 16;
const LONGEST = 64;
/** Of random bytes half are high. */
const LEAST_SHARE = 1 / 4;
const LEAST_KINDS = 10;

/** Whether a literal holds bytes in such disorder as keys have: no text, no count. */
export function areRandomBytes(value: string): boolean {
  if (
    !value.includes('\\x') ||
    !WRITTEN.test(value) ||
    TEXT.test(value) ||
    LETTERS.test(value)
  ) {
    return false;
  }
  const units = value.match(UNIT) ?? [];
  const high = value.match(HIGH) ?? [];
  return (
    units.length >= SHORTEST &&
    units.length <= LONGEST &&
    high.length >= units.length * LEAST_SHARE &&
    new Set(units).size >= LEAST_KINDS
  );
}
