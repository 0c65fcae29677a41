/** Fragments → findings. */
import { contextKeywords, findNamedValues, judge } from './context';
import { credentialKeywords, findCredentials } from './credentials';
import { mergeOverlaps } from './overlap';
import { KeywordSet, type Hits } from './prefilter';
import type { Finding, Fragment, Match, View } from './types';
import {
  findSensitive,
  mayBeSensitive,
  promisesSensitive,
  sensitiveKeywords,
  toReading
} from './sensitive';
import { toFindings } from './findings';
import { isStructured, readStructure, toPlain } from './views';

/** What a scan may know beside the text. */
export interface ScanOptions {
  /** The time in milliseconds; without it nothing is judged by its expiry. */
  readonly now?: number;
}

const keywords = new KeywordSet([
  ...credentialKeywords,
  ...contextKeywords,
  ...sensitiveKeywords
]);

/** What one text holds, in order. Nothing is parsed unless it may pay. */
export const scanFragment = (
  fragment: Fragment,
  options: ScanOptions = {}
): Finding[] => {
  const plain = toPlain(fragment.text);
  const hits = keywords.find(plain.text);
  if (hits.size === 0 && !mayBeSensitive(fragment)) {
    return [];
  }
  return isStructured(fragment.format)
    ? scanStructure(fragment, plain, hits, options)
    : scanView(fragment, plain, hits, options);
};

/** Markup is full of short keywords by chance; to take it apart needs a better reason. */
const scanStructure = (
  fragment: Fragment,
  plain: View,
  hits: Hits,
  options: ScanOptions
): Finding[] => {
  const isWorthIt =
    contextKeywords.some(word => hits.has(word)) ||
    findCredentials(plain.text, hits).length > 0 ||
    (mayBeSensitive(fragment) &&
      promisesSensitive(toReading(fragment, plain, hits, options)));
  if (!isWorthIt) {
    return [];
  }
  const view = readStructure(fragment.format, plain);
  return scanView(fragment, view, keywords.find(view.text), options);
};

const scanView = (
  fragment: Fragment,
  view: View,
  hits: Hits,
  options: ScanOptions
): Finding[] => {
  const matches = mergeOverlaps(findMatches(fragment, view, hits, options));
  const discoveries = mayBeSensitive(fragment)
    ? findSensitive(toReading(fragment, view, hits, options, matches))
    : [];
  return matches.length + discoveries.length === 0
    ? []
    : toFindings(fragment, view, matches, discoveries);
};

const findMatches = (
  { format, language }: Fragment,
  { text, named }: View,
  hits: Hits,
  { now }: ScanOptions
): Match[] => {
  const judged = [...named, ...findNamedValues(format, language, text, hits)]
    .map(each => judge(each, text))
    .filter((match): match is Match => match !== null);
  return [...findCredentials(text, hits, now ?? null), ...judged];
};
