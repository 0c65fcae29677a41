/** Matches and discoveries in a view → findings in the fragment. */
import { findAllowance } from './allow';
import { toFingerprint } from './fingerprint';
import { Lines } from './lines';
import type { Discovery } from './sensitive';
import { joinRanges, type Range } from './sensitive/ranges';
import type { Finding, Fragment, Match, View } from './types';

/** What a finding is made of beside its place. */
type Verdict = Pick<Finding, 'rule' | 'title' | 'confidence' | 'masked'>;

/** Makes the findings of one text. */
class FindingMaker {
  constructor(private readonly fragment: Fragment) {
    this.lines = new Lines(fragment.text);
  }

  /**
   * @param hidden - the values that no fingerprint may depend on, in order,
   * none overlapping another.
   * @param index - of the one that holds the value.
   */
  make(
    verdict: Verdict,
    value: Range,
    hidden: readonly Range[],
    index: number
  ): Finding {
    const { fragment, lines } = this;
    const { place, text } = fragment;
    const range = lines.toRange(value.from, value.to);
    const ends = {
      from: lines.startOf(range.line),
      to: lines.endOf(range.line)
    };
    const { id } = verdict.rule;
    return {
      ...verdict,
      place,
      ...value,
      range,
      fingerprint: toFingerprint(id, place.cellId, text, ends, hidden, index),
      allowed: findAllowance(fragment, lines, range, id)
    };
  }

  private readonly lines: Lines;
}

/** One finding a match, and one a discovery, at its first value; in order. */
export const toFindings = (
  fragment: Fragment,
  view: View,
  matches: readonly Match[],
  discoveries: readonly Discovery[]
): Finding[] => {
  const maker = new FindingMaker(fragment);
  const locate = ({ from, to }: Range): Range => ({
    from: view.toFragment(from),
    to: view.toFragmentEnd(to)
  });
  const secrets = matches.map(locate);
  const found = matches.map(({ rule, confidence, masked }, index) =>
    maker.make({ rule, confidence, masked }, secrets[index], secrets, index)
  );
  if (discoveries.length === 0) {
    return found;
  }
  const hidden = joinRanges([
    ...secrets,
    ...discoveries.flatMap(({ values }) => values.map(locate))
  ]);
  const sensitive = discoveries.map(({ values, ...verdict }) => {
    const value = locate(values[0]);
    const index = hidden.findIndex(({ to }) => value.from < to);
    return maker.make(verdict, value, hidden, index);
  });
  return [...found, ...sensitive].sort((one, other) => one.from - other.from);
};
