/** What a repair leaves alone, in words. */
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import type { LiveFinding } from '../../notebook/watch/livefinding';
import type { Repair } from '../../notebook/repair/repair';
import { toPlaceKey } from '../../notebook/repair/repairplaces';
import { joinWords, ownerWords, spotWords } from '../../ui/repair/placewords';

/** What is left alone for one reason in one cell, or in the notebook's metadata. */
interface Refused {
  readonly findings: Finding[];
  readonly reason: string;
}

const listRefused = ({ outcomes }: Repair): readonly Refused[] => {
  const groups = new Map<string, Refused>();
  for (const { finding, outcome } of outcomes) {
    if (!outcome.fixed) {
      const { reason } = outcome;
      const key = `${finding.cell?.id} ${reason}`;
      const group = groups.get(key) ?? { findings: [], reason };
      group.findings.push(finding.finding);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(byCell);
};

/** Of the notebook's own metadata: they come last. */
const NO_CELL = Number.MAX_SAFE_INTEGER;

const byCell = ({ findings: [a] }: Refused, { findings: [b] }: Refused) =>
  (a.place.cell ?? NO_CELL) - (b.place.cell ?? NO_CELL);

/** One sentence for each reason in each cell: where it is, what it is, why. */
export const refusalSentences = (
  repair: Repair,
  trans: TranslationBundle
): readonly string[] =>
  listRefused(repair).map(({ findings, reason }) => {
    const spots = findings.map(each => spotWords(each, trans));
    const secrets = findings.map(each => `${titleOf(each)} ${each.masked}`);
    const what = [joinWords(spots, trans), joinWords(secrets, trans)];
    return trans.__(
      '%1 (%2) is left as it is: %3',
      ownerWords(findings[0], trans),
      what.filter(each => each !== '').join('; '),
      reason
    );
  });

/** One sentence about all that was left alone, the one that tells most first. */
export const leftSentences = (
  repair: Repair,
  trans: TranslationBundle
): readonly string[] => {
  const left = repair.outcomes.filter(({ outcome }) => !outcome.fixed);
  if (left.length === 0) {
    return [];
  }
  const counted = trans._n(
    '%1 secret is left as it is.',
    '%1 secrets are left as they are.',
    left.length
  );
  const [first, ...more] = refusalSentences(repair, trans);
  return more.length > 0 ? [counted] : [first, counted];
};

/** The keys of places in which nothing is repaired. */
export const refusedKeys = ({ outcomes }: Repair): readonly string[] => {
  const keysOf = (isFixed: boolean): readonly string[] =>
    outcomes
      .filter(({ outcome }) => outcome.fixed === isFixed)
      .map(({ finding }: { finding: LiveFinding }) => toPlaceKey(finding));
  const fixed = new Set(keysOf(true));
  return [...new Set(keysOf(false))].filter(key => !fixed.has(key));
};
