/** Matches and discoveries in a view → findings in the fragment. */
import { findAllowance } from './allow';
import { toDiscretion, type Discretion } from './discreet';
import { toFingerprint } from './fingerprint';
import { Lines } from './lines';
import type { Discovery } from './sensitive';
import { joinRanges, type Range } from './ranges';
import type { Finding, Fragment, Match, Place, View } from './types';

/** What a finding is made of beside its place. */
type Verdict = Pick<
  Finding,
  'rule' | 'title' | 'confidence' | 'masked' | 'detail'
>;

/** Makes the findings of one text. */
class FindingMaker {
  constructor(
    private readonly fragment: Fragment,
    private readonly discretion: Discretion
  ) {
    this.lines = new Lines(fragment.text);
    this.told = discretion.place(fragment.place);
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
    const { discretion, fragment, lines, told } = this;
    const { text } = fragment;
    const range = lines.toRange(value.from, value.to);
    const ends = {
      from: lines.startOf(range.line),
      to: lines.endOf(range.line)
    };
    const { detail, masked, rule } = verdict;
    const allowance = findAllowance(fragment, lines, range, rule.id);
    return {
      ...verdict,
      ...(detail && { detail: discretion.detail(detail) }),
      place: told,
      ...value,
      range,
      masked: discretion.masked(masked),
      fingerprint: toFingerprint(
        rule.id,
        told.cellId,
        text,
        ends,
        hidden,
        index
      ),
      allowed: allowance && discretion.allowance(allowance)
    };
  }

  private readonly lines: Lines;
  private readonly told: Place;
}

const toVerdict = ({ rule, confidence, masked, detail }: Match): Verdict => ({
  rule,
  confidence,
  masked,
  ...(detail && { detail })
});

/**
 * One finding a match, and one a discovery, at its first value; in order.
 *
 * @param holdsSecret - whether a text is, or holds, a credential.
 */
export const toFindings = (
  fragment: Fragment,
  view: View,
  matches: readonly Match[],
  discoveries: readonly Discovery[],
  holdsSecret: (text: string) => boolean
): Finding[] => {
  const locate = ({ from, to }: Range): Range => ({
    from: view.toFragment(from),
    to: view.toFragmentEnd(to)
  });
  const secrets = matches.map(locate);
  const values = secrets.map(({ from, to }) => fragment.text.slice(from, to));
  const maker = new FindingMaker(fragment, toDiscretion(values, holdsSecret));
  const found = matches.map((match, index) =>
    maker.make(toVerdict(match), secrets[index], secrets, index)
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
