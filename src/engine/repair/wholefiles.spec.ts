/** Files that hold known secrets, found and taken out as `nbwarden fix` does. */
import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { noConfig } from '../config/judge';
import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { programs } from '../fixes/fixtures/places';
import { languageToFix } from '../fixes/languages';
import type { Way } from '../types';
import { repairNotebook } from '.';
import { readFileCells } from './cells';

/** A notebook's file and the secrets that are known to stand in it. */
interface File {
  readonly path: string;
  readonly text: string;
  readonly secrets: readonly string[];
}

const root = resolve(__dirname, '../../..');
const notebooks =
  process.env.NBWARDEN_NOTEBOOKS ?? resolve(root, '../shared/notebooks');
const truth = join(notebooks, 'truth.jsonl');
const hasNotebooks = existsSync(truth);
const files = hasNotebooks ? readFiles() : makeFiles();
/** One that reads, one that loads a file first, one that calls a client. */
const ways: readonly Way[] = ['env', 'dotenv', 'vault'];

function readFiles(): File[] {
  const known = new Map<string, string[]>();
  for (const line of readFileSync(truth, 'utf8').split('\n').filter(Boolean)) {
    const { path, secret } = JSON.parse(line) as {
      path: string;
      secret: string;
    };
    known.set(path, [...(known.get(path) ?? []), secret]);
  }
  return [...known].map(([path, secrets]) => ({
    path,
    secrets,
    text: readFileSync(join(notebooks, 'planted', path), 'utf8')
  }));
}

/** A program, and its secret in an output, in markdown and in metadata. */
function makeFiles(): File[] {
  return programs.map(({ source }, index) => {
    const { text, from, to } = generateSample(
      'github-pat-classic',
      seeded(index)
    );
    const token = text.slice(from, to);
    const output = { output_type: 'stream', name: 'stdout', text: [token] };
    const code = {
      cell_type: 'code',
      id: 'a',
      metadata: { note: token },
      execution_count: 1,
      source: source.replace('SECRET', token),
      outputs: [output]
    };
    const prose = {
      cell_type: 'markdown',
      id: 'b',
      metadata: {},
      source: [`It is ${token}.`]
    };
    const notebook = {
      cells: [prose, code],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5
    };
    return {
      path: source,
      secrets: [token],
      text: `${JSON.stringify(notebook, null, 1)}\n`
    };
  });
}

const sourcesOf = (path: string, text: string): [string, string][] => {
  const notebook: unknown = JSON.parse(text);
  return languageToFix(notebook) === 'python'
    ? readFileCells(text, notebook)
        .filter(({ source }) => source.type === 'code')
        .map(({ source }, index) => [`${path} ${index}`, source.source])
    : [];
};

/** What CPython does not parse, and says of it. */
const findBroken = (sources: readonly [string, string][]): string[] => {
  const judge = join(root, 'src/engine/fixes/fixtures/judge.py');
  const answer = execFileSync('python3', [judge], {
    input: JSON.stringify({ parse: sources, run: [] }),
    maxBuffer: 2 ** 26
  });
  return JSON.parse(answer.toString()) as string[];
};

const titleOf = (sentence: string): string => sentence.replace(/: \w+$/, '');

describe(`secrets in ${hasNotebooks ? 'real' : 'generated'} files`, () => {
  it.each(ways)('are nowhere after %s', way => {
    const repaired = files.map(file => ({
      ...file,
      after: repairNotebook(file.text, {
        way,
        options: {},
        demand: { least: 'likely', sensitive: false },
        known: new Map(),
        now: 0,
        config: noConfig,
        path: '/n.ipynb'
      })
    }));
    const outcomes = repaired.flatMap(({ after }) => after.outcomes);
    const left = outcomes.filter(({ outcome }) => !outcome.fixed);
    expect(left.length).toBeLessThanOrEqual(0.03 * outcomes.length);

    const refused = new Set(left.map(({ site }) => site.written));
    const kept = repaired.flatMap(({ path, secrets, after }) =>
      secrets
        .filter(secret => ![...refused].some(each => each.includes(secret)))
        .filter(secret =>
          after.text.includes(JSON.stringify(secret).slice(1, -1))
        )
        .map(() => path)
    );
    expect(kept).toEqual([]);

    const broken = new Set(
      findBroken(
        repaired.flatMap(({ path, text }) => sourcesOf(path, text))
      ).map(titleOf)
    );
    const after = repaired.flatMap(each =>
      sourcesOf(each.path, each.after.text)
    );
    expect(
      findBroken(after).filter(each => !broken.has(titleOf(each)))
    ).toEqual([]);
  });
});
