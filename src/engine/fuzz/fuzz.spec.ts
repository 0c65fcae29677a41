/**
 * Whatever a file holds, a scan ends, tells positions that are there, tells
 * the same again, and gives no value away. `NBWARDEN_FUZZ_RUNS` goes deeper.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { join, resolve } from 'path';
import fc from 'fast-check';

import { seeded } from '../credentials/seeded';
import {
  parseNotebook,
  scanNotebook,
  scanNotebookText,
  textFragments
} from '../documents';
import { notebookFragments } from '../notebook';
import { Lines } from '../lines';
import { readValue } from '../redact/values';
import {
  FileLines,
  toGithub,
  toJson,
  toSarif,
  toText,
  type Demand,
  type Report
} from '../report';
import { listPlaces } from '../repetitions';
import { scanFragment } from '../scan';
import type { Finding, Fragment, ScanResult } from '../types';
import { mutateNotebook, mutateText } from './mutations';
import { richNotebook, secrets } from './notebooks';

const runs = Number(process.env.NBWARDEN_FUZZ_RUNS ?? 40);

const options = { now: 1_800_000_000_000 };

const folder =
  process.env.NBWARDEN_NOTEBOOKS ??
  resolve(process.cwd(), '../shared/notebooks');

/** Larger ones take longer and hold no more kinds of things. */
const largest = 60_000;

const listFiles = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(name => join(folder, String(name)))
        .filter(path => path.endsWith('.ipynb'))
        .filter(path => statSync(path).size < largest)
        .sort()
    : [];

/** Real notebooks, where a folder of such is there; so many, from all of it. */
const readRealNotebooks = (count: number): object[] => {
  const files = listFiles();
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((_, index) => index % step === 0)
    .map(path => JSON.parse(readFileSync(path, 'utf8')) as object);
};

const notebooks: readonly object[] = [
  ...Array.from({ length: 6 }, () => richNotebook),
  ...readRealNotebooks(6)
];

/** Where the changes come from, and which notebook is changed. */
const seeds = fc.tuple(fc.integer(), fc.nat({ max: notebooks.length - 1 }));

const toReport = (
  { findings, problems }: ScanResult,
  json: string | null
): Report => {
  const lines = json === null ? null : new FileLines(json);
  return {
    findings: findings.map(finding => ({
      path: 'n.ipynb',
      finding,
      fileLines: lines?.list(finding)
    })),
    errors: problems.map(({ message }) => ({ path: 'n.ipynb', message })),
    scanned: { files: 1, bytes: 1, milliseconds: 1, skipped: 0, binary: 0 }
  };
};

const everything: Demand = { least: 'possible', sensitive: true };

/** All that is told of a result, as one text. */
const tell = (result: ScanResult, json: string | null): string => {
  const report = toReport(result, json);
  return [
    JSON.stringify(result),
    ...toJson(report),
    ...toText(report, everything),
    ...toSarif(report, { version: '1' }),
    ...toGithub(report, everything)
  ].join('');
};

/** Shorter ones may be a word that a report says anyway. */
const shortestValue = 12;

const expectNoValue = (told: string, values: readonly string[]): void => {
  const leaked = values.filter(
    value => value.length >= shortestValue && told.includes(value)
  );
  expect(leaked).toHaveLength(0);
};

/** What a finding tells that somebody wrote; the rest is the rule's, numbers and hashes. */
const listWords = ({
  title = '',
  masked,
  place,
  detail,
  allowed
}: Finding): string[] =>
  [
    title,
    masked,
    place.cellId,
    place.mime,
    detail?.issuer,
    detail?.account,
    allowed?.reason
  ].filter(word => word !== null && word !== undefined);

/** However short they are: nothing that is told of a text holds a value of it. */
const expectDiscreet = (
  findings: readonly Finding[],
  values: readonly string[]
): void => {
  const words = findings.flatMap(listWords);
  const leaked = values.filter(value =>
    words.some(word => word.includes(value))
  );
  expect(leaked).toHaveLength(0);
};

const expectPlace = ({ text }: Fragment, finding: Finding): void => {
  const { from, to, range } = finding;
  const lines = new Lines(text);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  expect(text.slice(from, to)).toHaveLength(to - from);
  expect(lines.startOf(range.line) + range.start).toBe(from);
  expect(lines.startOf(range.endLine) + range.end).toBe(to);
};

/** What is found at a place, and the text there as it is written. */
interface Found {
  readonly finding: Finding;
  readonly value: string;
  readonly written: string;
}

/** All that is found in texts, one by one. */
const findInTexts = (fragments: readonly Fragment[]): Found[] =>
  fragments.flatMap(fragment => {
    const findings = scanFragment(fragment, options);
    const found = findings.map(finding => {
      expectPlace(fragment, finding);
      return {
        finding,
        value: readValue(fragment, finding),
        written: fragment.text.slice(finding.from, finding.to)
      };
    });
    const values = found.map(({ written }) => written);
    expectDiscreet(findings, values);
    return found;
  });

const toKey = ({ place, from, to, range }: Finding): string =>
  JSON.stringify([place, from, to, range]);

/** Each place that a document tells is one where its text holds the value. */
const expectSoundPlaces = (
  { findings }: ScanResult,
  found: readonly Found[]
): void => {
  const values = new Map(
    found.map(({ finding, value }) => [toKey(finding), value])
  );
  findings.forEach(finding => {
    const told = listPlaces(finding).map(each => values.get(toKey(each)));
    expect(told).not.toContain(undefined);
    expect(new Set(told).size).toBe(1);
  });
};

/** Fails unless what a scan gives is there in its texts, and gives no value away. */
const expectSoundResult = (
  result: ScanResult,
  fragments: readonly Fragment[],
  json: string | null
): void => {
  const found = findInTexts(fragments);
  expectSoundPlaces(result, found);
  const values = found.flatMap(({ value, written }) => [value, written]);
  expectNoValue(tell(result, json), [...values, ...secrets]);
};

const expectSound = (notebook: unknown, json: string | null): void => {
  const result = scanNotebook(notebook, options);
  expect(scanNotebook(notebook, options)).toEqual(result);
  const { fragments } = notebookFragments(notebook);
  expectSoundResult(result, [...fragments], json);
};

/** A file that is no JSON is one text. */
const listTexts = (text: string): Fragment[] => {
  const parsed = parseNotebook(text);
  return 'notebook' in parsed
    ? [...notebookFragments(parsed.notebook).fragments]
    : textFragments('.json', text);
};

it('the notebook that is mutated holds secrets in all its parts', () => {
  const { findings } = scanNotebook(richNotebook, options);
  const parts = new Set(
    findings
      .flatMap(listPlaces)
      .map(({ place }) => `${place.part} ${place.mime}`)
  );
  expect([...parts].sort()).toEqual([
    'attachment text/plain',
    'metadata application/json',
    'metadata application/vnd.jupyter.widget-state+json',
    'output application/json',
    'output image/svg+xml',
    'output stream',
    'output text/html',
    'output traceback',
    'source null'
  ]);
});

it('a notebook with nodes dropped, doubled, moved or of another type', () => {
  fc.assert(
    fc.property(seeds, ([seed, index]) => {
      const mutated = mutateNotebook(notebooks[index], seeded(seed));
      expectSound(mutated, toJsonText(mutated));
    }),
    { numRuns: runs }
  );
});

it('a notebook’s text cut, spliced or doubled', () => {
  fc.assert(
    fc.property(seeds, ([seed, index]) => {
      const random = seeded(seed);
      const json = JSON.stringify(notebooks[index], null, 1);
      const text = mutateText(json, random);
      const result = scanNotebookText(text, options);
      expect(scanNotebookText(text, options)).toEqual(result);
      expectSoundResult(result, listTexts(text), null);
    }),
    { numRuns: runs }
  );
});

it('any JSON', () => {
  const names = fc.constantFrom('cells', 'metadata', 'worksheets', 'x');
  const anything = fc.dictionary(names, fc.jsonValue({ maxDepth: 6 }));
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue()), value =>
      expectSound(value, toJsonText(value))
    ),
    { numRuns: runs }
  );
});

/** The text of a file that holds a value; `null` where it is nested too deeply to be written. */
function toJsonText(value: unknown): string | null {
  try {
    return value === undefined ? null : JSON.stringify(value, null, 1);
  } catch {
    return null;
  }
}
