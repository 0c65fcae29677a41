/** What a described credential can do: be found, be named, be made for a test. */
import { compareConfidence, confidences } from '../confidence';
import type { Confidence, Match, Rule } from '../types';
import type { Look } from './looks';
import type { Random } from './random';
import type { Extent } from './shape';

/** A value that was found, before it is compared with others at its place. */
export interface Candidate extends Match {
  /** Of two that overlap and are equally sure, the more specific one counts. */
  readonly specificity: number;
  /** It has the shape, and is none: a published example, or a checksum refutes it. */
  readonly isDismissed?: true;
}

/** What no rule that only knows the value's name may take for a secret. */
export const toDismissed = (
  rule: Rule,
  from: number,
  to: number
): Candidate => ({
  rule: { ...rule, category: 'public' },
  from,
  to,
  confidence: 'possible',
  masked: '',
  specificity: 0,
  isDismissed: true
});

/** Looks at one place where a keyword stands. */
export interface Probe {
  /** The word of the pre-filter, which takes it in either case. */
  readonly literal: string;
  /** Where `findAt` may find something. */
  readonly look: Look;
  /** `at` is where the word starts; `now` in milliseconds, if expiry may be judged. */
  findAt(text: string, at: number, now: number | null): Candidate | null;
}

/** Text that holds a value, and where. */
export interface Sample {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Text in which nothing of the kind may be found, and why. */
export interface NearMiss {
  readonly what: string;
  readonly text: string;
}

export interface Credential {
  readonly rule: Rule;
  readonly probes: readonly Probe[];
  /** How it is written, for people who read the rules. */
  readonly form: string;
  /** How values begin, letter for letter; none where each begins as it likes. */
  readonly starts: readonly string[];
  /** Words one of which must stand near, or in the value's name; lower case. */
  readonly context: readonly string[];
  /** How long values are, where there are context words. */
  readonly extent?: Extent;
  /** Whether a whole value has the shape; asked only for credentials with context words. */
  hasShape(value: string): boolean;
  sample(random: Random): Sample;
  nearMisses(random: Random): readonly NearMiss[];
}

/** One step less sure. */
export const lower = (confidence: Confidence): Confidence =>
  confidences[Math.max(0, confidences.indexOf(confidence) - 1)];

/** Whether `one` counts where `other` overlaps it. */
export const beats = (one: Candidate, other: Candidate): boolean => {
  const sureness = compareConfidence(one.confidence, other.confidence);
  const detail = one.specificity - other.specificity;
  return (
    (sureness || detail || one.to - one.from - (other.to - other.from)) > 0
  );
};
