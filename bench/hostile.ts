/** The worst that a text can do to each rule: its starts over and over, values that never end. */
import { allCredentials } from '../src/engine/credentials/all';
import { seeded } from '../src/engine/credentials/seeded';
import { scanFragment } from '../src/engine/scan';
import type { Fragment } from '../src/engine/types';

/** The slowest text of a rule, and how long its scan took in milliseconds. */
export interface Ordeal {
  readonly rule: string;
  readonly text: string;
  readonly milliseconds: number;
}

type Credential = (typeof allCredentials)[number];

/** Short texts tell which rules are the slow ones; those are measured with a megabyte. */
const short = 2 ** 13;
const long = 2 ** 20;

/** So many of the slowest and of the middle are measured again. */
const finalists = 5;

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts by name, made when they are needed. */
const toTexts = (
  credential: Credential,
  length: number
): readonly (readonly [string, () => string])[] => {
  const { text, from, to } = credential.sample(seeded(3));
  const value = text.slice(from, to);
  const [{ literal } = { literal: value.slice(0, 4) }] = credential.probes;
  const keyword = literal.toLowerCase();
  const lead = text.slice(0, from);
  const last = value.slice(-1);
  return [
    ['starts', () => fill(keyword, length)],
    ['starts, apart', () => fill(`${lead}${keyword} `, length)],
    [
      'no end',
      () => fill(`${lead}${value.slice(0, -1)}${last.repeat(4096)}`, length)
    ],
    ['one value', () => lead + value + fill(last, length)],
    ['cut values', () => fill(`${lead}${value.slice(0, -2)} `, length)]
  ];
};

const toFragment = (text: string): Fragment => ({
  place: {
    part: 'output',
    cell: 0,
    cellId: null,
    output: 0,
    mime: 'text/plain'
  },
  format: 'text',
  language: null,
  text
});

const time = (fragment: Fragment): number => {
  const start = performance.now();
  scanFragment(fragment);
  return performance.now() - start;
};

/** The quicker of two runs: the first one may have to wait for the machine. */
const measure = (
  rule: string,
  [text, make]: readonly [string, () => string]
): Ordeal => {
  const fragment = toFragment(make());
  const milliseconds = Math.min(time(fragment), time(fragment));
  return { rule, text, milliseconds };
};

const toSlowest = (ordeals: readonly Ordeal[]): Ordeal =>
  ordeals.reduce((slowest, next) =>
    next.milliseconds > slowest.milliseconds ? next : slowest
  );

const sort = (ordeals: readonly Ordeal[]): Ordeal[] =>
  [...ordeals].sort((one, other) => other.milliseconds - one.milliseconds);

const measureAll = (credentials: readonly Credential[]): Ordeal[] =>
  sort(
    credentials.map(credential =>
      toSlowest(
        toTexts(credential, short).map(text =>
          measure(credential.rule.id, text)
        )
      )
    )
  );

const toMiddle = (ordeals: readonly Ordeal[]): readonly Ordeal[] => {
  const from = Math.max(0, (ordeals.length - finalists) >> 1);
  return ordeals.slice(from, from + finalists);
};

/** The same text a rule, long and once: what took long before takes very long now. */
const again = (ordeals: readonly Ordeal[]): Ordeal[] =>
  sort(
    ordeals.flatMap(({ rule, text }) =>
      allCredentials
        .filter(credential => credential.rule.id === rule)
        .flatMap(credential => toTexts(credential, long))
        .filter(([name]) => name === text)
        .map(([, make]) => ({
          rule,
          text,
          milliseconds: time(toFragment(make()))
        }))
    )
  );

/** The slowest rules with a megabyte of their worst, and the median of those in the middle. */
export const measureOrdeals = (): {
  readonly slowest: readonly Ordeal[];
  readonly median: number;
} => {
  const all = measureAll(allCredentials);
  const slowest = again(all.slice(0, finalists));
  const middle = again(toMiddle(all));
  return { slowest, median: middle[middle.length >> 1].milliseconds };
};
