import { isInDisorder } from './disorder';
import { randomnessOf } from './entropy';
import { isScrambled } from './scrambled';

const MAX_PASSWORD = 64;

/** What parts a sentence where letters are wide, some of those letters, which no password has, and the sign of a price that marks a code for a shop. */
const WIDE_SIGN =
  /[：。，、；？！（）《》【】「」“”￥]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/;

/** How people write a password: letters with digits or symbols and nothing of a program's text. */
export function passwordLook(value: string): 'password' | 'word' | 'plain' {
  if (
    value.length > MAX_PASSWORD ||
    !/\p{L}/u.test(value) ||
    WIDE_SIGN.test(value)
  ) {
    return 'plain';
  }
  if (/[()[\]{}<>"'`;,|\\]/.test(value)) {
    return isScrambled(value) ||
      ((hasAllClasses(value) || isSignRich(value)) && !isCode(value))
      ? 'password'
      : 'plain';
  }
  const hasDigits = /\d[^\d]*\d/.test(value);
  const hasSymbol = /[!@#$%^&*?+~=]/.test(withoutEnd(value));
  const isMixed = value.length >= 6 && (hasDigits || hasSymbol);
  return isMixed ||
    isDisordered(value) ||
    isRewritten(value) ||
    isUnspoken(value)
    ? 'password'
    : 'word';
}

/** Without the sign that ends a sentence of a language that no password is typed in. */
function withoutEnd(value: string): string {
  return /[A-Za-z\d]/.test(value) ? value : value.replace(/[!?]$/, '');
}

/** `Ashw1n_gqf`: a digit in the place of a letter, and no term that has one. */
function isRewritten(value: string): boolean {
  return (
    /^(?=.*[A-Z])[\w.-]{8,64}$/.test(value) &&
    /[a-z]\d[a-z]/.test(value) &&
    !TERM.test(value)
  );
}

const TERM =
  /oauth2|base64|b64|utf8|md5|x509|web3|neo4j|log4j|mp[34]|vec2|[a-z]2[a-z]|k8s|i18n|l10n/i;

/** From so many bits on no word explains capitals and small letters. */
const ODD_BITS = 5;

/** Capitals and small letters in such turns as no word has them. */
function isDisordered(value: string): boolean {
  return (
    /^(?:[\w-]{8,}|(?=.*\d)[\w.-]{8,})$/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    (isInDisorder(value) || randomnessOf(value) >= ODD_BITS)
  );
}

/** From so many bits on small letters with a digit among them are no word with a number. */
const UNSPOKEN_BITS = 2.5;

/** `kjigtrcpk0`: what nobody could say. */
function isUnspoken(value: string): boolean {
  return (
    /^(?=.*\d)[a-z\d]{8,32}$/.test(value) &&
    randomnessOf(value) >= UNSPOKEN_BITS
  );
}

function hasAllClasses(value: string): boolean {
  return (
    value.length >= 8 &&
    [/[a-z]/, /[A-Z]/, /\d/].every(characters => characters.test(value))
  );
}

const STRANGE = /[@#$%^&~!?]/g;

/** Signs of several kinds among letters in disorder. */
function isSignRich(value: string): boolean {
  return (
    /^(?=.*[a-z])(?=.*[A-Z])[!-~]{10,64}$/.test(value) &&
    new Set(value.match(STRANGE)).size >= 2 &&
    isInDisorder(value)
  );
}

/** `get(…)`, `names[0]`, `</b>`, `\n`, `\033[0m`; of `\t` one may be meant as two signs of a password. */
function isCode(value: string): boolean {
  return (
    /^[\w.]{3,80}[([][^\n]{0,80}[)\]];?$|<\/?[a-z]{1,20}>|\\[nrux]|\\0?33\[/.test(
      value
    ) || /^\\t|\\t$|\\t[^\\]{0,64}\\t/.test(value)
  );
}
