/** Fragments → findings. */
import { findAllowance } from './allow';
import { contextKeywords, findNamedValues, judge } from './context';
import { credentialKeywords, findCredentials } from './credentials';
import { toFingerprint } from './fingerprint';
import { Lines } from './lines';
import { mergeOverlaps } from './overlap';
import { KeywordSet } from './prefilter';
import type { Finding, Fragment, Match, View } from './types';
import { toView } from './views';

/** What a scan may know beside the text. */
export interface ScanOptions {
  /** The time in milliseconds; without it nothing is judged by its expiry. */
  readonly now?: number;
}

const keywords = new KeywordSet([...credentialKeywords, ...contextKeywords]);

/** The secrets of one text, in order. Nothing is parsed unless a keyword occurs. */
export const scanFragment = (
  fragment: Fragment,
  options: ScanOptions = {}
): Finding[] => {
  if (!keywords.isIn(fragment.text)) {
    return [];
  }
  const view = toView(fragment);
  const matches = mergeOverlaps(findMatches(fragment, view, options));
  return matches.length === 0 ? [] : toFindings(fragment, view, matches);
};

const findMatches = (
  { format, language }: Fragment,
  { text, named }: View,
  { now }: ScanOptions
): Match[] => {
  const hits = keywords.find(text);
  const judged = [...named, ...findNamedValues(format, language, text, hits)]
    .map(each => judge(each, text))
    .filter((match): match is Match => match !== null);
  return [...findCredentials(text, hits, now ?? null), ...judged];
};

const toFindings = (
  fragment: Fragment,
  view: View,
  matches: readonly Match[]
): Finding[] => {
  const { place, text } = fragment;
  const lines = new Lines(text);
  const values = matches.map(({ from, to }) => ({
    from: view.toFragment(from),
    to: view.toFragmentEnd(to)
  }));
  return matches.map(({ rule, confidence, masked }, index) => {
    const value = values[index];
    const range = lines.toRange(value.from, value.to);
    const { line } = range;
    const ends = { from: lines.startOf(line), to: lines.endOf(line) };
    const { id } = rule;
    return {
      rule,
      confidence,
      place,
      ...value,
      range,
      masked,
      fingerprint: toFingerprint(id, place.cellId, text, ends, value, values),
      allowed: findAllowance(fragment, lines, range, id)
    };
  });
};
