/** Fragments → findings. */
import { compileRules } from './config/compiled';
import type { CustomRule } from './config/types';
import {
  contextKeywords,
  findEcho,
  findNamedValues,
  judge,
  mayPlaceArguments
} from './context';
import { findCredentials, variableKeywords } from './credentials';
import { toFindings } from './findings';
import { keywordsOfOutputs, keywordsOfSources } from './keywordsets';
import { mergeOverlaps } from './overlap';
import { isAnyHit, type Hits, type KeywordSet } from './prefilter';
import {
  findInMarkup,
  findSensitive,
  mayBeSensitive,
  promisesHeadings,
  promisesSensitive,
  toReading,
  withoutSignatures
} from './sensitive';
import type { Finding, Fragment, Match, View } from './types';
import {
  compose,
  isInterrupted,
  isStructured,
  readPrinted,
  readStructure,
  toDecoded,
  toPlain,
  hasEscapes,
  toPrinted
} from './views';
import { findInWritings, hasJoinedLiterals } from './writings';

/** What a scan may know beside the text. */
export interface ScanOptions {
  /** The time in milliseconds; without it nothing is judged by its expiry. */
  readonly now?: number;
  /** Rules of somebody's own. */
  readonly rules?: readonly CustomRule[];
}

const keywordsOf = (fragment: Fragment): KeywordSet =>
  mayBeSensitive(fragment) ? keywordsOfOutputs : keywordsOfSources;

/** With one of these in it, a text may say what a value is. */
const namingKeywords: ReadonlySet<string> = new Set([
  ...contextKeywords.keys(),
  ...variableKeywords
]);

/** What one text holds, in order. Nothing is parsed unless it may pay. */
export const scanFragment = (
  fragment: Fragment,
  options: ScanOptions = {}
): Finding[] => {
  const plain = readPlain(fragment);
  const hits = keywordsOf(fragment).find(plain.text);
  const mayHoldMore =
    mayBeSensitive(fragment) ||
    mayHoldOwn(plain, options) ||
    hasJoinedLiterals(plain.text) ||
    (fragment.format === 'code' && mayPlaceArguments(plain.text));
  if (hits.size === 0 && !mayHoldMore) {
    return [];
  }
  return isStructured(fragment.format)
    ? scanStructure(fragment, plain, hits, options)
    : scanView(fragment, withPrinted(fragment, plain, hits), hits, options);
};

/** With what a text names that was printed as JSON, as Python's data or as a page. */
const withPrinted = (fragment: Fragment, plain: View, hits: Hits): View => {
  const mayPay =
    isAnyHit(hits, namingKeywords) ||
    (mayBeSensitive(fragment) && promisesHeadings(hits));
  const named = mayPay ? readPrinted(fragment, plain.text) : [];
  return named.length === 0 ? plain : { ...plain, named };
};

/** What base64 holds, where the document keeps the text so; else the text without codes. */
const readPlain = ({ text, isEncoded, place }: Fragment): View => {
  const decoded = isEncoded ? toDecoded(text) : null;
  const plain = decoded
    ? compose(decoded, toPlain(decoded.text))
    : toPlain(text);
  return place.mime === 'text/latex' && hasEscapes(plain.text)
    ? compose(plain, toPrinted(plain.text))
    : plain;
};

/** Whether a rule of somebody's own may find something. */
const mayHoldOwn = ({ text }: View, { rules = [] }: ScanOptions): boolean =>
  rules.length > 0 && compileRules(rules).mayFind(text);

/** Markup is full of short keywords by chance; to take it apart needs a better reason. */
const scanStructure = (
  fragment: Fragment,
  plain: View,
  hits: Hits,
  options: ScanOptions
): Finding[] => {
  const isWorthIt =
    isAnyHit(hits, namingKeywords) ||
    (fragment.format === 'html' && isInterrupted(plain.text)) ||
    findByShape(plain.text, hits, options).length > 0 ||
    mayHoldOwn(plain, options) ||
    (mayBeSensitive(fragment) &&
      promisesSensitive(toReading(fragment, plain, hits, options)));
  const coarse = scanMarkup(fragment, plain);
  if (!isWorthIt) {
    return coarse;
  }
  const view = readStructure(fragment.format, plain);
  const fine = scanView(
    fragment,
    view,
    keywordsOf(fragment).find(view.text),
    options
  );
  return coarse.length === 0 ? fine : [...fine, ...coarse].sort(byPlace);
};

/** What markup shows without being taken apart. */
const scanMarkup = (fragment: Fragment, plain: View): Finding[] => {
  const discoveries = mayBeSensitive(fragment)
    ? findInMarkup(fragment, plain)
    : [];
  return discoveries.length === 0
    ? []
    : toFindings(fragment, plain, [], discoveries, holdsSecret);
};

const byPlace = (one: Finding, other: Finding): number => one.from - other.from;

const scanView = (
  fragment: Fragment,
  view: View,
  hits: Hits,
  options: ScanOptions
): Finding[] => {
  const matches = mergeOverlaps(
    findMatches(fragment, view, hits, options)
  ).filter(({ rule }) => rule.category !== 'public');
  const discoveries = mayBeSensitive(fragment)
    ? findSensitive(toReading(fragment, view, hits, options, matches))
    : [];
  const secrets = withoutSignatures(matches, discoveries);
  return secrets.length + discoveries.length === 0
    ? []
    : toFindings(fragment, view, secrets, discoveries, holdsSecret);
};

const findMatches = (
  fragment: Fragment,
  { text, named }: View,
  hits: Hits,
  options: ScanOptions
): Match[] => {
  const { called, format, language, shows = [] } = fragment;
  const judged = [
    ...named,
    ...findEcho(shows, text),
    ...findNamedValues(
      format,
      language,
      text,
      hits,
      () => fragment.functions ?? []
    )
  ]
    .map(each => judge(each, text, called))
    .filter((match): match is Match => match !== null);
  const { rules = [] } = options;
  const own = rules.length === 0 ? [] : compileRules(rules).find(text);
  return [...findByShape(text, hits, options), ...judged, ...own];
};

/** What is a credential whatever it is called, as it is or in another writing. */
const findByShape = (
  text: string,
  hits: Hits,
  { now }: ScanOptions
): Match[] => {
  const find = (own: string, found = keywordsOfSources.find(own)): Match[] =>
    findCredentials(own, found, now ?? null);
  return [...find(text, hits), ...findInWritings(text, hits, find)];
};

/** Whether a name, or a reason that somebody wrote, holds a credential. */
const holdsSecret = (text: string): boolean =>
  findByShape(text, keywordsOfSources.find(text), {}).some(
    ({ rule }) => rule.category !== 'public'
  );
