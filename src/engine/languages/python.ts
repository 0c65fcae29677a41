import { parser } from '@lezer/python';
import { blankMagics, isForeignCell } from './blank';
import { carrierOf } from './python/carrier';
import { findComments, findNamed } from './python/comments';
import { isLiteral, isMisread, readLiteral } from './python/literal';
import type { PythonString } from './python/nouns';

export type { Carrier, CarrierKind, PythonString, Span } from './python/nouns';

/**
 * Lists the string literals of a code cell in document order, those of
 * commented-out code included. IPython's magics and shell lines are skipped.
 *
 * @param isWanted - judges a literal's text, so that no time is spent on what
 * holds the others.
 */
export function stringsOf(
  source: string,
  isWanted: (value: string) => boolean = () => true
): PythonString[] {
  if (isForeignCell(source)) {
    return [];
  }
  const code = blankMagics(source);
  const tree = parser.parse(code);
  const strings: PythonString[] = [];
  tree.iterate({
    // To make a node of a place takes longer than to ask for its name.
    enter(place) {
      if (place.name === 'Comment') {
        strings.push(...findComments(source, place.node));
      }
      if (!isLiteral(place)) {
        return true;
      }
      if (isMisread(source, place.from)) {
        strings.push(...findNamed(source, place, 'keyword'));
        return false;
      }
      const literal = readLiteral(source, place.node);
      if (literal && isWanted(literal.value)) {
        const { whole, ...rest } = literal;
        strings.push({ ...rest, carrier: carrierOf(source, whole) });
      }
      // Literals stand inside an f-string's replacements as well.
      return place.name !== 'String';
    }
  });
  return strings;
}
