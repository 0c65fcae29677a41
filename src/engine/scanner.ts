import { scanFragment, type ScanOptions } from './scan';
import type { Finding, Fragment } from './types';

/** Scans the texts of a document, which are given in its order. */
export type Scanner = (fragment: Fragment) => Finding[];

/**
 * A scanner that remembers the last traceback: an error's message stands in
 * both, and what was found in the one is not told again for the other.
 */
export const createScanner = (options: ScanOptions): Scanner => {
  let traceback: Fragment | null = null;
  return fragment => {
    const findings = scanFragment(fragment, options);
    if (fragment.format === 'traceback') {
      traceback = fragment;
    }
    const told =
      traceback && isSameError(fragment, traceback) ? traceback.text : '';
    return findings.filter(
      ({ from, to }) => !told.includes(fragment.text.slice(from, to))
    );
  };
};

const isSameError = ({ place }: Fragment, traceback: Fragment): boolean =>
  place.mime === 'evalue' &&
  place.cell === traceback.place.cell &&
  place.output === traceback.place.output;
