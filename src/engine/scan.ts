/** Fragments → findings. */
import { findAllowance } from './allow';
import { contextKeywords, findNamedValues, judge } from './context';
import { credentialKeywords, findCredentials } from './credentials';
import { toFingerprint } from './fingerprint';
import { Lines } from './lines';
import { mergeOverlaps } from './overlap';
import { KeywordSet, type Hits } from './prefilter';
import type { Finding, Fragment, Match, View } from './types';
import { isStructured, readStructure, toPlain } from './views';

/** What a scan may know beside the text. */
export interface ScanOptions {
  /** The time in milliseconds; without it nothing is judged by its expiry. */
  readonly now?: number;
}

const keywords = new KeywordSet([...credentialKeywords, ...contextKeywords]);

/** The secrets of one text, in order. Nothing is parsed unless it may pay. */
export const scanFragment = (
  fragment: Fragment,
  options: ScanOptions = {}
): Finding[] => {
  const plain = toPlain(fragment.text);
  const hits = keywords.find(plain.text);
  if (hits.size === 0) {
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
    findCredentials(plain.text, hits).length > 0;
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
  const matches = mergeOverlaps(
    findMatches(fragment, view, hits, options)
  ).filter(({ rule }) => rule.category !== 'public');
  return matches.length === 0 ? [] : toFindings(fragment, view, matches);
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

const toFindings = (
  fragment: Fragment,
  view: View,
  matches: readonly Match[]
): Finding[] => {
  const { text } = fragment;
  const place = { ...fragment.place, cellId: toTold(fragment.place.cellId) };
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
      fingerprint: toFingerprint(id, place.cellId, text, ends, values, index),
      allowed: findAllowance(fragment, lines, range, id)
    };
  });
};

/** An id that holds a secret is told to nobody: the reports would spread it. */
const toTold = (cellId: string | null): string | null =>
  cellId !== null && findCredentials(cellId, keywords.find(cellId)).length > 0
    ? null
    : cellId;
