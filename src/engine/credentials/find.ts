/** What a prefix, a structure or a checksum shows by itself. */
import type { Match } from '../types';
import {
  lookUp,
  tabled,
  type Guard,
  type Hits,
  type Keywords
} from '../prefilter';
import { beats, type Candidate, type Probe } from './credential';
import { toKind } from './kinds';
import { toGuard } from './looks';
import { places } from './places';
import { register } from './register';

const toPlaceGuard = ([kind, probe]: readonly [
  number,
  number
]): Guard | null => {
  const [literal, look] = register[kind].probes[probe];
  return toGuard(look, literal);
};

/** The words that must occur in a text for a credential to be in it. */
export const credentialKeywords: Keywords = tabled(places, toPlaceGuard);

const toProbes = (word: string): Probe[] =>
  lookUp(places, word).map(
    ([kind, probe]) => toKind(register[kind]).probes[probe]
  );

const findCandidates = (
  text: string,
  hits: Hits,
  now: number | null
): Candidate[] => {
  const found: Candidate[] = [];
  for (const [keyword, offsets] of hits) {
    for (const probe of toProbes(keyword)) {
      for (const at of offsets) {
        const candidate = probe.findAt(text, at, now);
        if (candidate) {
          found.push(candidate);
        }
      }
    }
  }
  return found;
};

/** Of candidates that overlap, the one that says most. */
const settle = (candidates: Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  for (const next of candidates.sort((one, other) => one.from - other.from)) {
    const last = kept[kept.length - 1];
    if (!last || last.to <= next.from) {
      kept.push(next);
    } else if (beats(next, last)) {
      kept[kept.length - 1] = next;
    }
  }
  return kept;
};

/** What one kind dismisses may be another's. */
const settleAll = (candidates: readonly Candidate[]): Candidate[] => {
  const settled = settle(candidates.filter(({ isDismissed }) => !isDismissed));
  const dismissed = candidates.filter(({ isDismissed }) => isDismissed);
  return dismissed.length === 0
    ? settled
    : settle([...settled, ...dismissed.filter(isApart(settled))]);
};

const isApart =
  (settled: readonly Candidate[]) =>
  ({ from, to }: Candidate): boolean =>
    !settled.some(other => other.from < to && from < other.to);

/**
 * The credentials of a text, in order, none overlapping another, and as public
 * what only looks like one. Only the places around `hits` of
 * `credentialKeywords` are looked at. With `now`, in milliseconds, what has
 * expired is one step less sure.
 */
export const findCredentials = (
  text: string,
  hits: Hits,
  now: number | null = null
): Match[] =>
  settleAll(findCandidates(text, hits, now)).map(
    ({ specificity: _, isDismissed: __, ...match }) => match
  );
