/** A value in several types of an output is seen once, and told once. */
import { compareConfidence } from './confidence';
import { isGeneric } from './overlap';
import { readValue } from './redact/values';
import type { Finding, Fragment, Repetition } from './types';

/** A text of an output and what was found in it. */
export interface Scanned {
  readonly fragment: Fragment;
  readonly findings: readonly Finding[];
}

/**
 * The findings of an output's texts, those of one value joined: the text that
 * says most of it has the finding, which lists where the others hold it.
 */
export const joinTwins = (texts: readonly Scanned[]): Scanned[] => {
  const shown = texts.filter(
    ({ fragment, findings }) =>
      fragment.place.part === 'output' && findings.length > 0
  );
  if (shown.length < 2) {
    return [...texts];
  }
  const joined = new Map<Finding, Finding | null>();
  groupByValue(shown).forEach(group => {
    join(group).forEach((told, finding) => joined.set(finding, told));
  });
  return texts.map(({ fragment, findings }) => ({
    fragment,
    findings: findings.flatMap(each => {
      const told = joined.get(each);
      return told === undefined ? each : (told ?? []);
    })
  }));
};

/** Of each value, the findings in each text that holds it. */
const groupByValue = (texts: readonly Scanned[]): Finding[][][] => {
  const groups = new Map<string, Finding[][]>();
  for (const { fragment, findings } of texts) {
    const own = new Map<string, Finding[]>();
    findings
      .filter(({ rule }) => rule.category === 'secret')
      .forEach(finding => {
        const value = readValue(fragment, finding);
        own.set(value, [...(own.get(value) ?? []), finding]);
      });
    own.forEach((same, value) => {
      groups.set(value, [...(groups.get(value) ?? []), same]);
    });
  }
  return [...groups.values()].filter(group => group.length > 1);
};

/** What becomes of each finding of a value: the first text's have a place in each other text, which has none. */
const join = (
  group: readonly (readonly Finding[])[]
): ReadonlyMap<Finding, Finding | null> => {
  const [first, ...others] = [...group].sort(([one], [other]) =>
    compare(other, one)
  );
  const also = first.map((): Repetition[] => []);
  others.forEach(same =>
    same.forEach((finding, index) => {
      also[Math.min(index, first.length - 1)].push(toRepetition(finding));
    })
  );
  return new Map<Finding, Finding | null>([
    ...first.map((finding, index): [Finding, Finding] => [
      finding,
      also[index].length > 0 ? { ...finding, also: also[index] } : finding
    ]),
    ...others.flat().map((finding): [Finding, null] => [finding, null])
  ]);
};

/** Positive when `a` says more. What counts is never joined to what does not. */
const compare = (a: Finding, b: Finding): number =>
  Number(b.allowed !== null) - Number(a.allowed !== null) ||
  compareConfidence(a.confidence, b.confidence) ||
  Number(isGeneric(b)) - Number(isGeneric(a));

const toRepetition = ({
  place,
  from,
  to,
  range,
  fingerprint
}: Finding): Repetition => ({ mime: place.mime, from, to, range, fingerprint });
