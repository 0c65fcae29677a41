/**
 * A style sheet without its comments, as browsers read it (CSS Syntax 3 §4.3):
 * `/*` begins none in a string, nor in an address without quotes.
 */
export const withoutComments = (css: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < css.length;) {
    if (css.startsWith('/*', at)) {
      parts.push(css.slice(from, at));
      at = from = toEnd(css, css.indexOf('*/', at + 2), 2);
    } else {
      at = skip(css, at);
    }
  }
  return [...parts, css.slice(from)].join('');
};

/** Where an end is that was found, or the text's own. */
const toEnd = (css: string, found: number, length: number): number =>
  found < 0 ? css.length : found + length;

const skip = (css: string, at: number): number => {
  switch (css[at]) {
    case '\\':
      return at + 2;
    case '"':
    case "'":
      return skipTo(css, at + 1, `${css[at]}\n`);
    case '(':
      return isBareAddress(css, at) ? skipTo(css, at + 1, ')') : at + 1;
    default:
      return at + 1;
  }
};

/** Behind the first of the signs that no backslash escapes. */
const skipTo = (css: string, from: number, signs: string): number => {
  for (let at = from; at < css.length; at++) {
    if (css[at] === '\\') {
      at++;
    } else if (signs.includes(css[at])) {
      return at + 1;
    }
  }
  return css.length;
};

/** The name before a bracket, its letters as signs or as their codes. */
const namedUrl =
  /(?:u|\\0{0,4}[57]5\s?)(?:r|\\0{0,4}[57]2\s?)(?:l|\\0{0,4}[46]c\s?)$/i;
const longestName = 32;

const isBareAddress = (css: string, bracket: number): boolean =>
  namedUrl.test(css.slice(Math.max(0, bracket - longestName), bracket)) &&
  !/^\s{0,64}["']/.test(css.slice(bracket + 1, bracket + 66));
