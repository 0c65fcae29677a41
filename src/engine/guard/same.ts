import type { ScanOptions } from '../scan';
import { findValues } from './sites';

/**
 * Which findings of an earlier content are the same in a later one: the same
 * fingerprints, which are made without the values, and the same values.
 */
export const listSame = (
  path: string,
  before: string,
  after: string,
  options: ScanOptions
): string[] => {
  const known = groupValues(path, before, options);
  return [...groupValues(path, after, options)]
    .filter(([fingerprint, values]) =>
      [...values].every(value => known.get(fingerprint)?.has(value))
    )
    .map(([fingerprint]) => fingerprint);
};

const groupValues = (
  path: string,
  text: string,
  options: ScanOptions
): ReadonlyMap<string, ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>();
  findValues(path, text, options).forEach(({ finding, written, hidden }) => {
    // Other sensitive data is one finding of many values.
    const all = [written, ...hidden.map(({ value }) => value)].join('\0');
    const group = groups.get(finding.fingerprint) ?? new Set();
    groups.set(finding.fingerprint, group.add(all));
  });
  return groups;
};
