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

/** Short texts tell which is the worst of a rule, longer ones how slow it is. */
const short = 2 ** 12;
const middle = 2 ** 16;
/** With so much the slowest are measured, and as many that stand for all others. */
const long = 2 ** 20;
const measured = 20;

/** So many of the slowest are told. */
const told = 5;

/** What code, tables and configurations repeat that name secrets, and never end. */
const namings: readonly string[] = [
  'token:token:',
  'token & ',
  'token=',
  "token='",
  '{"token": ',
  'login("',
  'a,token\n',
  'user,password,token,\n',
  '-p ',
  'Authorization: Bearer ',
  '<td>password</td>',
  '# password: '
];

/** How a fragment may be read that holds such a text. */
const readings: readonly (readonly [
  string,
  Pick<Fragment, 'format' | 'language'>
])[] = [
  ['text', { format: 'text', language: null }],
  ['Python', { format: 'code', language: 'python' }],
  ['JavaScript', { format: 'code', language: 'javascript' }],
  ['a shell', { format: 'code', language: 'bash' }],
  ['HTML', { format: 'html', language: null }],
  ['JSON', { format: 'json', language: null }]
];

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

const toFragment = (
  text: string,
  reading: Pick<Fragment, 'format' | 'language'> = readings[0][1]
): Fragment => ({
  place: {
    part: 'output',
    cell: 0,
    cellId: null,
    output: 0,
    mime: 'text/plain'
  },
  ...reading,
  text
});

/** Milliseconds of the processor: others may use the machine as well. */
const time = (fragment: Fragment): number => {
  const start = process.cpuUsage();
  scanFragment(fragment);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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

/** The worst text of a rule, and how long 64 KB of it take. */
const measureRule = (credential: Credential): Ordeal => {
  const { rule, text } = toSlowest(
    toTexts(credential, short).map(each => measure(credential.rule.id, each))
  );
  return measureWith(rule, text, credential, middle);
};

const measureWith = (
  rule: string,
  text: string,
  credential: Credential,
  length: number
): Ordeal => {
  const worst = toTexts(credential, length).filter(([name]) => name === text);
  const [milliseconds] = worst.map(([, make]) => time(toFragment(make())));
  return { rule, text, milliseconds };
};

/** The same with a megabyte. */
const measureLong = ({ rule, text }: Ordeal): Ordeal =>
  measureWith(
    rule,
    text,
    allCredentials.find(each => each.rule.id === rule)!,
    long
  );

/** Names of secrets without end, in each way to read a text: a megabyte of those that are slow already when short. */
const measureNamings = (): Ordeal[] => {
  const texts = readings.flatMap(([name, reading]) =>
    namings.map(piece => (length: number): Ordeal => ({
      rule: `names in ${name}`,
      text: JSON.stringify(piece),
      milliseconds: time(toFragment(fill(piece, length), reading))
    }))
  );
  return texts
    .map(measureText => ({
      measureText,
      milliseconds: measureText(middle).milliseconds
    }))
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, measured)
    .map(({ measureText }) => measureText(long));
};

/** Every so many of a list, from its whole length. */
const pick = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from(
    { length: count },
    (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]
  );

/** What takes longest with a megabyte of its worst, and the median of those that stand for all rules. */
export const measureOrdeals = (): {
  readonly slowest: readonly Ordeal[];
  readonly median: number;
} => {
  const rules = sort(allCredentials.map(measureRule));
  const sample = sort(pick(rules, measured).map(measureLong));
  const slow = rules.slice(0, measured).map(measureLong);
  return {
    slowest: sort([...slow, ...measureNamings()]).slice(0, told),
    median: sample[sample.length >> 1].milliseconds
  };
};
