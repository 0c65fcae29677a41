/**
 * Whatever a file holds, a scan ends, tells positions that are there, tells
 * the same again, and gives no value away. `NBWARDEN_FUZZ_RUNS` goes deeper.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { join, resolve } from 'path';
import fc from 'fast-check';
import { timeOf, tooLong } from '../../../scripts/testing/patience';

import { seeded } from '../credentials/seeded';
import { scanNotebook, scanNotebookText } from '../documents';
import { Lines } from '../lines';
import { notebookFragments } from '../notebook';
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

const expectPlace = ({ text }: Fragment, finding: Finding): void => {
  const { from, to, range } = finding;
  const lines = new Lines(text);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  expect(text.slice(from, to)).toHaveLength(to - from);
  expect(lines.startOf(range.line) + range.start).toBe(from);
  expect(lines.startOf(range.endLine) + range.end).toBe(to);
};

const expectSound = (notebook: unknown, json: string | null): void => {
  const result = scanNotebook(notebook, options);
  expect(scanNotebook(notebook, options)).toEqual(result);
  const values: string[] = [];
  for (const fragment of notebookFragments(notebook).fragments) {
    for (const finding of scanFragment(fragment, options)) {
      expectPlace(fragment, finding);
      values.push(fragment.text.slice(finding.from, finding.to));
    }
  }
  expectNoValue(tell(result, json), [...values, ...secrets]);
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
      expectNoValue(tell(result, null), secrets);
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

describe('JSON that is nested 100,000 deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const [secret] = secrets;

  it.each([
    ['alone', (nested: string) => nested],
    ['as cells', (nested: string) => `{"cells":${nested}}`],
    ['as metadata', (nested: string) => `{"metadata":${nested},"cells":[]}`],
    ['as a cell', (nested: string) => `{"cells":[${nested}]}`],
    ['as a source', (nested: string) => `{"cells":[{"source":${nested}}]}`],
    [
      'as data',
      (nested: string) =>
        `{"cells":[{"outputs":[{"data":{"application/json":${nested}}}]}]}`
    ],
    [
      'as widgets',
      (nested: string) =>
        `{"cells":[],"metadata":{"widgets":{"application/vnd.jupyter.widget-state+json":{"state":${nested}}}}}`
    ],
    ['cut short', (nested: string) => nested.slice(0, -1)]
  ])('%s', (_, toFile) => {
    for (const nested of [deep, objects]) {
      expect(() => scanNotebookText(toFile(nested))).not.toThrow();
    }
  });

  it('hides nothing that stands beside it', () => {
    const text = `{"metadata":${deep},"cells":[{"cell_type":"code","source":"a = '${secret}'"}]}`;
    expect(scanNotebookText(text).findings).toHaveLength(1);
  });

  it('hides nothing that stands in it', () => {
    const nested = `${'[{"a":'.repeat(50_000)}"${secret}"${'}]'.repeat(50_000)}`;
    const text = `{"cells":[{"outputs":[{"data":{"application/json":${nested}}}]}]}`;
    const { findings, problems } = scanNotebookText(text);
    expect(findings).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

it.each([
  ['letters', 'b'.repeat(1_000_000)],
  ['quotes', '"'.repeat(300_000)],
  ['backslashes', '\\'.repeat(300_000)],
  ['beginnings', 'ghp_'.repeat(100_000)],
  ['beginnings in base64', 'Z2hwX'.repeat(100_000)],
  ['escapes', '%3A'.repeat(100_000)],
  ['tags', '<td>'.repeat(100_000)],
  ['names', 'api_key = '.repeat(3_000)],
  ['joined literals', `"a" + `.repeat(60_000)],
  ['halves of a character', '\ud800'.repeat(100_000)],
  ['colors', '\u001b['.repeat(100_000)],
  ['attributes', '<input name="key" value="abc" '.repeat(20_000)],
  [
    'values on lines of their own',
    'password: |\n  Granite1987!\n'.repeat(2_000)
  ]
])('very many %s', (_, text) => {
  const notebook = {
    cells: [
      {
        cell_type: 'code',
        source: text,
        outputs: [
          { data: { 'text/html': text, 'application/json': { a: text } } }
        ]
      }
    ]
  };
  expect(timeOf(() => scanNotebook(notebook))).toBeLessThan(tooLong);
});

/** The text of a file that holds a value; `null` where it is nested too deeply to be written. */
function toJsonText(value: unknown): string | null {
  try {
    return value === undefined ? null : JSON.stringify(value, null, 1);
  } catch {
    return null;
  }
}
