import { scanFragment, type ScanOptions } from './scan';
import { joinTwins, type Scanned } from './twins';
import type { Finding, Fragment, Place } from './types';

/** What one text holds; a host that goes on after a failure gives one that does not throw. */
export type Scan = (fragment: Fragment) => readonly Finding[];

export const toScan =
  (options: ScanOptions): Scan =>
  fragment =>
    scanFragment(fragment, options);

/**
 * The findings of a document's texts, which are given in its order. What an
 * output holds in several types is told once.
 */
export function* scanTexts(
  fragments: Iterable<Fragment>,
  scan: Scan
): Generator<Scanned[]> {
  let texts: Scanned[] = [];
  for (const fragment of fragments) {
    const [last] = texts;
    if (last && !isSameOutput(last.fragment.place, fragment.place)) {
      yield tellOnce(texts);
      texts = [];
    }
    texts.push({ fragment, findings: scan(fragment) });
  }
  yield tellOnce(texts);
}

/** The findings of texts, without the texts. */
export const listFindings = (
  fragments: Iterable<Fragment>,
  scan: Scan
): Finding[] => {
  const found: Finding[] = [];
  for (const texts of scanTexts(fragments, scan)) {
    texts.forEach(({ findings }) =>
      findings.forEach(finding => found.push(finding))
    );
  }
  return found;
};

const isSameOutput = (one: Place, other: Place): boolean =>
  one.output !== null && one.output === other.output && one.cell === other.cell;

const tellOnce = (texts: readonly Scanned[]): Scanned[] =>
  texts.length === 1 ? [...texts] : joinTwins(withoutOldNews(texts));

/** Other sensitive data of a kind, of which an output is told in one of its texts. */
const withoutOldNews = (texts: readonly Scanned[]): Scanned[] => {
  const told = new Set<string>();
  return texts.map(({ fragment, findings }) => {
    const news = findings.filter(
      ({ rule }) => rule.category !== 'sensitive' || !told.has(rule.id)
    );
    news.forEach(({ rule }) => told.add(rule.id));
    return { fragment, findings: news };
  });
};
