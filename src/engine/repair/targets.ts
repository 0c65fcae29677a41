import type { FixTarget, SourceCell } from '../types';
import { findInLiterals, joinedText } from '../writings';
import type { Site } from './sites';

/** Below this length the same letters may stand elsewhere by chance. */
const LONG = 8;

/** The targets of findings in sources. */
export function toTarget({ finding }: Site): FixTarget {
  return {
    cell: finding.place.cell ?? 0,
    from: finding.from,
    to: finding.to,
    title: finding.rule.title,
    variable: finding.rule.variable,
    ...(finding.detail?.writing && { writing: finding.detail.writing })
  };
}

/** Where the same values stand in sources although nothing was found there. */
export function findCopies(
  cells: readonly SourceCell[],
  sites: readonly Site[]
): FixTarget[] {
  const taken = sites.map(toTarget);
  const copies: FixTarget[] = [];
  for (const site of sites.filter(({ written }) => written.length >= LONG)) {
    cells.forEach(({ source }, cell) => {
      for (const range of findInLiterals(source, joinedText(site.written))) {
        const copy = { ...toTarget(site), cell, ...range };
        if (![...taken, ...copies].some(each => doMeet(each, copy))) {
          copies.push(copy);
        }
      }
    });
  }
  return copies;
}

function doMeet(left: FixTarget, right: FixTarget): boolean {
  return (
    left.cell === right.cell && left.from < right.to && right.from < left.to
  );
}
