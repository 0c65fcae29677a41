import { compareConfidence } from './confidence';
import { GENERIC_RULES } from './context';
import type { Match } from './types';

const genericRules: ReadonlySet<string> = new Set(
  Object.values(GENERIC_RULES).map(({ id }) => id)
);

/** Whether a rule only knows that a value is secret, and not what it is. */
export const isGeneric = ({ rule }: Pick<Match, 'rule'>): boolean =>
  genericRules.has(rule.id);

/** Positive when `a` says more: specific before generic, then surer, then longer. */
const compare = (a: Match, b: Match): number =>
  Number(isGeneric(b)) - Number(isGeneric(a)) ||
  compareConfidence(a.confidence, b.confidence) ||
  a.to - a.from - (b.to - b.from);

/** Of matches that overlap the one that says most; in document order. */
export const mergeOverlaps = (matches: readonly Match[]): Match[] => {
  const kept: Match[] = [];
  const sorted = [...matches].sort((a, b) => a.from - b.from || compare(b, a));
  for (const match of sorted) {
    const last = kept[kept.length - 1];
    if (!last || last.to <= match.from) {
      kept.push(match);
    } else if (compare(match, last) > 0) {
      kept[kept.length - 1] = match;
    }
  }
  return kept;
};
