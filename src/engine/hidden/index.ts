/** Credentials in another writing than their own: joined, in base64, percent-encoded. */
import type { Hits } from '../prefilter';
import type { Match, View } from '../types';
import { base64Keywords, findDecoded } from './base64';
import { joinLiterals } from './joined';
import { findUnescaped, percentKeywords } from './percent';

/** Without one of these, a text holds nothing that is encoded. */
export const hiddenKeywords: readonly string[] = [
  ...base64Keywords,
  ...percentKeywords
];

const toOuter = (view: View, match: Match): Match => ({
  ...match,
  from: view.toFragment(match.from),
  to: view.toFragmentEnd(match.to)
});

/**
 * The credentials that a text does not show as they are.
 *
 * @param find - finds the credentials of a text that does.
 */
export const findHidden = (
  text: string,
  hits: Hits,
  find: (text: string) => readonly Match[]
): Match[] => {
  const joined = joinLiterals(text);
  return [
    ...(joined ? [joined] : []),
    ...findDecoded(text, hits),
    ...findUnescaped(text, hits)
  ].flatMap(view => find(view.text).map(match => toOuter(view, match)));
};
