import { isInDisorder } from './disorder';
import { randomnessOf } from './entropy';

/** What stands neither in words, paths and base64 nor between them. */
const SIGNS = /[!@#$%^&*?~<>()[\]{}|;`]/g;
/** So many kinds of them a value has, or one less where it has digits too. */
const MANY_KINDS = 3;
/** And so many in a short one whose letters are in such an order as no word has them. */
const FEW_KINDS = 1;
const SHORT = 32;
/** Bits of evidence of such an order, and of any that is not that of words. */
const DRAWN_BITS = 10;
const WORDLESS_BITS = 2;
/** What is filled in, or says how a text is written. */
const PROGRAM =
  /\$\{|\$\(|\{\{|<%|%>|#\{|%\([a-z]{1,40}\)s|a-z|A-Z|0-9|\(\?|\.[*+]|\[\^|\*\*\/|["'\\]/;
/** What stands in brackets that belong together: a name of something to fill in, if it is one. */
const IN_BRACKETS = /<([^<>]{0,80})>|\{([^{}]{0,80})\}/g;
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{'
};

/**
 * `qX>Zv[mJ%tW`: signs among letters of both cases, as a generator of
 * passwords puts them and neither people nor programs do.
 */
export function isScrambled(value: string): boolean {
  return (
    /^(?=.*[a-z])(?=.*[A-Z])[!-~]{8,64}$/.test(value) &&
    countKinds(value) >= leastKinds(value) &&
    isInDisorder(value) &&
    !isProgram(value)
  );
}

function countKinds(value: string): number {
  const kinds = new Set(value.match(SIGNS)).size;
  return kinds > 0 && /\d/.test(value) ? kinds + 1 : kinds;
}

function leastKinds(value: string): number {
  const bits = randomnessOf(value.replace(/[^A-Za-z\d]/g, ''));
  if (bits < WORDLESS_BITS) {
    return Infinity;
  }
  return bits >= DRAWN_BITS && value.length <= SHORT ? FEW_KINDS : MANY_KINDS;
}

function isProgram(value: string): boolean {
  return PROGRAM.test(value) || isBalanced(value) || hasSlot(value);
}

function hasSlot(value: string): boolean {
  return [...value.matchAll(IN_BRACKETS)].some(
    ([, angled, curly]) => !isInDisorder(angled ?? curly)
  );
}

/** Whether there are brackets, and each that opens is closed, as programs have it and chance seldom. */
function isBalanced(value: string): boolean {
  const open: string[] = [];
  for (const sign of value.match(/[()[\]{}]/g) ?? []) {
    const opening = PAIRS[sign];
    if (opening === undefined) {
      open.push(sign);
    } else if (open.pop() !== opening) {
      return false;
    }
  }
  return open.length === 0 && /[()[\]{}]/.test(value);
}
