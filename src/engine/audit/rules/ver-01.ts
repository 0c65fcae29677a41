import { findAdvisories, findFix, type Advisory } from '../advisories';
import { listDate } from '../advisories/list';
import type { AuditRule, Verdict } from '../types';

const toVerdict = (
  name: string,
  version: string,
  advisories: readonly Advisory[]
): Verdict => {
  const [worst] = advisories;
  const fix = findFix(advisories);
  return {
    path: null,
    line: null,
    severity: worst.severity,
    title: `${name} ${version} has ${advisories.length === 1 ? 'a known weakness' : `${advisories.length} known weaknesses`}`,
    effective: advisories
      .map(({ id, isRated }) => (isRated ? id : `${id} (severity unknown)`))
      .join(', '),
    origin: `list of ${listDate}`,
    fix: fix
      ? `pip install -U '${name}>=${fix}'`
      : `No fixed version is known: see https://osv.dev/vulnerability/${worst.id}`
  };
};

/** A version in which something is known to be wrong. */
export const ver01: AuditRule = {
  id: 'VER-01',
  severity: 'high',
  title: 'A package has known weaknesses',
  why: 'How to use them is published, and programs try them.',
  restart: true,
  sources: ['packages'],
  find: ({ facts }) =>
    Object.entries(facts.packages ?? {}).flatMap(([name, version]) => {
      const found = findAdvisories(name, version);
      return found.length > 0 ? [toVerdict(name, version, found)] : [];
    })
};
