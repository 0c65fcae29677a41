/** What fixes make of planted notebooks and of programs, for each way. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noConfig } from '../src/engine/config/judge';
import { idioms } from '../src/engine/fixes/fixtures/idioms';
import { programs } from '../src/engine/fixes/fixtures/places';
import { toRun } from '../src/engine/fixes/fixtures/runs';
import {
  applyTo,
  makeSites,
  readSites,
  type Site
} from '../src/engine/fixes/fixtures/sites';
import { planFix } from '../src/engine/fixes/plan';
import { ways } from '../src/engine/fixes/ways';
import { repairNotebook } from '../src/engine/repair';
import { Search } from '../src/engine/search';
import type { FixTarget, Way } from '../src/engine/types';
import { findInLiterals } from '../src/engine/writings';

/** What happened to places, and why some were left alone. */
export interface FixTally {
  readonly way: Way;
  readonly sites: number;
  readonly fixed: number;
  /** Of the fixed ones: their cells parse, their value stands nowhere any more. */
  readonly parsed: number;
  readonly gone: number;
  /** Reasons, one for each that was left. */
  readonly reasons: readonly string[];
}

/** A sentence from CPython for each source that does not parse, each program whose names changed. */
export type Judge = (work: {
  readonly parse: readonly (readonly [string, string])[];
  readonly run: readonly unknown[];
}) => string[];

/** @param script - the judge of the tests. */
export const toJudge =
  (script: string): Judge =>
  work =>
    JSON.parse(
      execFileSync('python3', [script], {
        input: JSON.stringify(work),
        maxBuffer: 2 ** 28
      }).toString()
    ) as string[];

const isPython = ({ language }: Site): boolean => /python/.test(language);

/** The planted places, and those of programs. */
export const listSites = (folder: string): readonly Site[] => [
  ...readSites(readFileSync(join(folder, 'truth.jsonl'), 'utf8'), path =>
    readFileSync(join(folder, 'planted', path), 'utf8')
  ),
  ...makeSites()
];

/** One place after the other, with the copies of its value, as the page fixes one secret. */
export const fixSites = (
  sites: readonly Site[],
  way: Way,
  judge: Judge
): FixTally => {
  const plans = sites.map((site, index) => {
    const { cells, language, target } = site;
    const value = cells[target.cell].source.slice(target.from, target.to);
    const targets = [target, ...findCopies(site, value)];
    const plan = planFix(cells, language, targets, way);
    const after = applyTo(cells, plan.edits);
    return { site, index, value, after, outcome: plan.outcomes[0] };
  });
  const fixed = plans.filter(({ outcome }) => outcome.fixed);
  const toParse = fixed
    .filter(({ site }) => isPython(site))
    .flatMap(({ index, site, after }) =>
      after
        .map((source, cell) => [`${index}`, source, cell] as const)
        .filter(([, source, cell]) => source !== site.cells[cell].source)
        .map(([title, source]) => [title, source] as const)
    );
  const broken = new Set(
    judge({ parse: toParse, run: [] }).map(each => each.split(':')[0])
  );
  return {
    way,
    sites: sites.length,
    fixed: fixed.length,
    parsed: fixed.length - broken.size,
    gone: fixed.filter(
      ({ value, after }) => !after.some(source => source.includes(value))
    ).length,
    reasons: plans.flatMap(({ outcome }) =>
      outcome.fixed ? [] : outcome.reason
    )
  };
};

const findCopies = ({ cells, target }: Site, value: string): FixTarget[] => {
  const search = new Search([[value, null]]);
  return cells
    .flatMap(({ source }, cell) =>
      findInLiterals(source, search).map(({ from, to }) => ({
        ...target,
        ...{ cell, from, to }
      }))
    )
    .filter(({ cell, from }) => cell !== target.cell || from !== target.from);
};

/** How many programs have the same values after a fix, of how many. */
export const runPrograms = (
  way: Way,
  judge: Judge
): { readonly same: number; readonly of: number } => {
  const runs = [...programs, ...idioms].map((program, place) =>
    toRun(program, place * 100, way)
  );
  const changed = judge({ parse: [], run: runs });
  return { same: runs.length - changed.length, of: runs.length };
};

/** Whole notebooks at once, as **Fix all** and `nbwarden fix --write` do it. */
export const fixNotebooks = (folder: string, way: Way): FixTally => {
  const planted = join(folder, 'planted');
  const paths = readdirSync(planted, { recursive: true, encoding: 'utf8' });
  const repaired = paths
    .filter(path => path.endsWith('.ipynb'))
    .map(path => {
      const json = readFileSync(join(planted, path), 'utf8');
      const { text, outcomes } = repairNotebook(json, {
        way,
        options: {},
        demand: { least: 'likely', sensitive: false },
        known: new Map(),
        now: 0,
        config: noConfig,
        path
      });
      return { text, outcomes };
    });
  const all = repaired.flatMap(({ text, outcomes }) =>
    outcomes.map(({ site, outcome }) => ({ site, outcome, text }))
  );
  const fixed = all.filter(({ outcome }) => outcome.fixed);
  return {
    way,
    sites: all.length,
    fixed: fixed.length,
    parsed: repaired.filter(({ text }) => isJson(text)).length,
    gone: fixed.filter(({ site, text }) => !text.includes(site.written)).length,
    reasons: all.flatMap(({ outcome }) => (outcome.fixed ? [] : outcome.reason))
  };
};

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

export { ways };
