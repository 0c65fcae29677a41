/** Behind the character at a place. */
const behind = (text: string, at: number, isByCharacter: boolean): number => {
  const isPair = isByCharacter && (text.codePointAt(at) ?? 0) > 0xffff;
  return at + (isPair ? 2 : 1);
};

/**
 * Each match of an expression in a text, in order. `matchAll` copies its
 * expression for every text, and what V8 compiled of copies it forgets now and
 * then: where many short texts are asked for many expressions, that takes longer
 * than the search.
 *
 * @param pattern - global.
 * @throws TypeError - for one that is not, of which the first match has no end.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  if (!pattern.global) {
    throw new TypeError(`Not global: ${pattern}`);
  }
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (
    let match = pattern.exec(text);
    match !== null;
    match = pattern.exec(text)
  ) {
    found.push(match);
    if (match[0] === '') {
      pattern.lastIndex = behind(text, match.index, pattern.unicode);
    }
  }
  return found;
};
