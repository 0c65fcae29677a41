/** Credentials in another writing than their own: joined, in base64, percent-encoded. */
import { joinKeywords, type Hits } from '../prefilter';
import type { Detail, Match, View } from '../types';
import { base64Keywords, findDecoded } from './base64';
import { joinLiterals } from './joined';
import { findListSeams, listKeywords } from './lists';
import { findUnescaped, percentKeywords } from './percent';

export {
  findInLiterals,
  hasJoinedLiterals,
  joinedText,
  joinedValue
} from './joined';

/** Without one of these, a text holds nothing that is encoded, and no list that is joined. */
export const writingKeywords = joinKeywords(
  base64Keywords,
  percentKeywords,
  listKeywords
);

/** A view of a text, and how the text writes what it shows. */
type Reading = readonly [Detail['writing'], View];

const toOuter = ([writing, view]: Reading, match: Match): Match => ({
  ...match,
  from: view.toFragment(match.from),
  to: view.toFragmentEnd(match.to),
  detail: { ...match.detail, writing }
});

/**
 * The credentials of a text's other writings. What a text shows as it is, may
 * be among them: it is the same match, and counts once.
 *
 * @param find - finds the credentials of a text that does.
 */
export const findInWritings = (
  text: string,
  hits: Hits,
  find: (text: string) => readonly Match[]
): Match[] => {
  const joined = joinLiterals(text, findListSeams(text, hits));
  const readings: Reading[] = [
    ...(joined ? [['joined', joined] as const] : []),
    ...findDecoded(text, hits).map(view => ['base64', view] as const),
    ...findUnescaped(text, hits).map(view => ['percent', view] as const)
  ];
  return readings.flatMap(reading =>
    find(reading[1].text).map(match => toOuter(reading, match))
  );
};
