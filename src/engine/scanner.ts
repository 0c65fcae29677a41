import { scanFragment, type ScanOptions } from './scan';
import type { Finding, Fragment, Place } from './types';

/** Scans the texts of a document, which are given in its order. */
export type Scanner = (fragment: Fragment) => Finding[];

/** What was told of the output that is being read. */
interface Told {
  readonly place: Place;
  /** Rules of other sensitive data: an output is told of each once. */
  readonly rules: Set<string>;
  /** The traceback: an error's message stands in both. */
  traceback: string;
}

/**
 * A scanner that remembers the output that it reads: what its traceback and
 * its message both show is told once, and so is other sensitive data that it
 * holds in several types.
 */
export const createScanner = (options: ScanOptions): Scanner => {
  let told: Told | null = null;
  return fragment => {
    const findings = scanFragment(fragment, options);
    if (!told || !isSameOutput(fragment.place, told.place)) {
      told = { place: fragment.place, rules: new Set(), traceback: '' };
    }
    if (fragment.format === 'traceback') {
      told.traceback = fragment.text;
    }
    return findings.length > 0 ? listNews(findings, fragment, told) : findings;
  };
};

const isSameOutput = (one: Place, other: Place): boolean =>
  one.output !== null && one.output === other.output && one.cell === other.cell;

const listNews = (
  findings: readonly Finding[],
  { text, place }: Fragment,
  { rules, traceback }: Told
): Finding[] => {
  const before = new Set(rules);
  const message = place.mime === 'evalue' ? traceback : '';
  return findings.filter(({ rule, from, to }) => {
    if (rule.category === 'sensitive') {
      rules.add(rule.id);
      return !before.has(rule.id);
    }
    return !message.includes(text.slice(from, to));
  });
};
