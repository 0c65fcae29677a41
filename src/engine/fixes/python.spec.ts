import { execFileSync } from 'child_process';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { SourceCell, Way } from '../types';
import { applyEdits } from './apply';
import { readCases } from './fixtures/cases';
import { idioms } from './fixtures/idioms';
import { programs } from './fixtures/places';
import { type Run, toRun } from './fixtures/runs';
import { toSample } from './fixtures/samples';
import { planFix } from './plan';
import { ways } from './ways';

const folder = join(__dirname, 'fixtures');

/** What CPython says against the programs; one process for all. */
function judge(
  parse: readonly [string, string][],
  run: readonly Run[]
): string[] {
  const answer = execFileSync('python3', [join(folder, 'judge.py')], {
    input: JSON.stringify({ parse, run }),
    maxBuffer: 2 ** 26
  });
  return JSON.parse(answer.toString()) as string[];
}

function fixtureCells(): [string, string][] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .flatMap(name =>
      readCases(readFileSync(join(folder, name), 'utf8'), toSample)
    )
    .filter(({ language }) => language === 'python')
    .flatMap(fixture =>
      ways.flatMap(way => {
        const { cells, language, targets } = fixture;
        const { edits, outcomes } = planFix(cells, language, targets, way);
        return cells
          .filter(
            ({ type }, index) =>
              type === 'code' &&
              targets.some(
                ({ cell }, at) => cell === index && outcomes[at].fixed
              )
          )
          .map((cell): [string, string] => [
            `${fixture.title}, ${way}`,
            fixed(cell, cells.indexOf(cell), edits)
          ]);
      })
    )
    .filter(
      ([, source]) =>
        !/^%%(?:bash|markdown|writefile|R|sx|system|!)/.test(source)
    );
}

function fixed(
  { source }: SourceCell,
  index: number,
  edits: ReturnType<typeof planFix>['edits']
): string {
  return applyEdits(
    source,
    edits.filter(({ cell }) => cell === index)
  );
}

function seedsOf(way: Way): number {
  return way === 'env' || way === 'getpass' ? 8 : 2;
}

/** The two that rewrite most differently, and the others by turns. */
function waysFor(place: number): Way[] {
  return ['env', 'getpass', ways[place % ways.length]];
}

describe('what CPython says', () => {
  it('every fixed cell of the fixtures parses', () => {
    const cells = fixtureCells();
    expect(cells.length).toBeGreaterThan(150);
    expect(judge(cells, [])).toEqual([]);
  });

  it('every name has the value that it had before', () => {
    const runs = [
      ...programs.flatMap((program, place) =>
        ways.flatMap(way =>
          // Where the value comes from tells little about how it is written.
          Array.from({ length: seedsOf(way) }, (_, seed) =>
            toRun(program, place * 100 + seed, way)
          )
        )
      ),
      ...idioms.flatMap((program, place) =>
        waysFor(place).map((way, seed) =>
          toRun(program, place * 100 + seed, way)
        )
      )
    ];
    expect(runs.filter(({ before, after }) => before === after)).toEqual([]);
    expect(
      judge(
        runs.map(({ title, after }) => [title, after]),
        runs
      )
    ).toEqual([]);
  });

  it('would notice a cell that does not parse and a value that changes', () => {
    const run = {
      title: 'changed',
      before: 'x = 1',
      after: 'x = 2',
      environment: {},
      name: '',
      answer: ''
    };
    expect(judge([['broken', 'x = = 1']], [run])).toEqual([
      'broken: SyntaxError',
      'changed: x'
    ]);
  });
});
