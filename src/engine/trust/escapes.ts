import type { View } from '../types';
import { ViewText } from '../views/viewtext';

/** Letters as JavaScript, HTML, addresses and style sheets write them by their number. */
const escape =
  /\\x([\da-f]{2})|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}|&#x([\da-f]{1,6});?|%([\da-f]{2})|&#(\d{1,7});?|\\([0-3][0-7]{2})|\\([\da-f]{2,6})\s?/gi;

/** In the order of the expression's groups. */
const bases = [16, 16, 16, 16, 16, 10, 8, 16];

/** A text with such letters as they are read; `null` for one without any. */
export const readEscapes = (text: string): View | null => {
  const view = new ViewText(text);
  let at = 0;
  for (const match of text.matchAll(escape)) {
    const [written, ...groups] = match;
    view.copy(at, match.index);
    at = match.index + written.length;
    view.put(toSign(groups), match.index, at);
  }
  view.copy(at, text.length);
  return at === 0 ? null : view.finish();
};

const toSign = (groups: readonly (string | undefined)[]): string => {
  const group = bases.findIndex((_, index) => groups[index] !== undefined);
  const point = parseInt(String(groups[group]), bases[group]);
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
};
