/** What a test asks of a text. */
import { KeywordSet } from '../prefilter';
import type { Confidence, Format } from '../types';
import { contextKeywords, findNamedValues, judge } from './index';

/** All words that lead to names and their values. */
export const keywords = new KeywordSet(contextKeywords);

/** The values that are reported at "likely" in a text. */
export function findLikely(
  format: Format,
  language: string,
  text: string
): string[] {
  return findNamedValues(format, language, text, keywords.find(text))
    .map(named => judge(named, text))
    .flatMap(match =>
      match?.confidence === 'likely' ? [text.slice(match.from, match.to)] : []
    );
}

/** How sure each value is that is found in a text. */
export function confidences(
  format: Format,
  text: string,
  language = 'python'
): Confidence[] {
  return findNamedValues(format, language, text, keywords.find(text)).flatMap(
    named => judge(named, text)?.confidence ?? []
  );
}
