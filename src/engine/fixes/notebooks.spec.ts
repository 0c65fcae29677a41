import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { notebookLanguage } from '../notebook';
import { cellFragments } from '../notebook/cells';
import { isRecord } from '../notebook/reading';
import type { CellEdit, FixTarget, SourceCell, Way } from '../types';
import { applyEdits } from './apply';
import { programs } from './fixtures/places';
import { makeToken } from './fixtures/samples';
import { planFix } from './plan';

/** A secret in a cell of a notebook. */
interface Site {
  readonly title: string;
  readonly cells: readonly SourceCell[];
  readonly language: string;
  readonly target: FixTarget;
}

interface Truth {
  readonly path: string;
  readonly part: string;
  readonly cell: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const root = resolve(__dirname, '../../..');
const notebooks =
  process.env.NBWARDEN_NOTEBOOKS ?? resolve(root, '../shared/notebooks');
const truth = join(notebooks, 'truth.jsonl');
const hasNotebooks = existsSync(truth);
const sites = hasNotebooks ? readSites() : makeSites();
/** One that reads, one that asks, one that loads a file first, one that calls a client. */
const ways: readonly Way[] = ['env', 'getpass', 'config', 'azure'];

function readSites(): Site[] {
  return readFileSync(truth, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Truth)
    .filter(({ part }) => part === 'source')
    .map(toSite);
}

function toSite({ path, cell, line, start, end }: Truth): Site {
  const file = readFileSync(join(notebooks, 'planted', path), 'utf8');
  const notebook: unknown = JSON.parse(file);
  const cells = readSources(notebook);
  const lines = cells[cell].source.split('\n').slice(0, line);
  const at = lines.reduce((sum, { length }) => sum + length + 1, 0);
  return {
    title: `${path}, cell ${cell}, line ${line}`,
    cells,
    language: notebookLanguage(notebook),
    target: toTarget(cell, at + start, at + end)
  };
}

function readSources(notebook: unknown): SourceCell[] {
  const cells = isRecord(notebook) ? notebook.cells : [];
  return (Array.isArray(cells) ? (cells as unknown[]) : []).map(
    (cell, index) => {
      const [fragment] = cellFragments(
        cell,
        index,
        'python',
        () => undefined
      ).filter(({ place }) => place.part === 'source');
      const type =
        isRecord(cell) && cell.cell_type === 'code' ? 'code' : 'markdown';
      return { id: null, type, source: fragment?.text ?? '' };
    }
  );
}

/** Sites of programs, after a cell of other code. */
function makeSites(): Site[] {
  return programs.map(({ source }, index) => {
    const value = makeToken(source, 32);
    const from = source.indexOf('SECRET');
    const cell: SourceCell = {
      id: null,
      type: 'code',
      source: source.replace('SECRET', value)
    };
    const other: SourceCell = {
      id: null,
      type: 'code',
      source: 'print("start")'
    };
    return {
      title: source,
      cells: index % 2 ? [cell] : [other, cell],
      language: 'python',
      target: toTarget(index % 2 ? 0 : 1, from, from + value.length)
    };
  });
}

function toTarget(cell: number, from: number, to: number): FixTarget {
  return { cell, from, to, title: 'API key', variable: null };
}

function applyTo(
  cells: readonly SourceCell[],
  edits: readonly CellEdit[]
): string[] {
  return cells.map(({ source }, index) =>
    applyEdits(
      source,
      edits.filter(({ cell }) => cell === index)
    )
  );
}

/** The titles of sources that CPython does not parse. */
function findBroken(sources: readonly (readonly [string, string])[]): string[] {
  const script = join(__dirname, 'fixtures', 'judge.py');
  const answer = execFileSync('python3', [script], {
    input: JSON.stringify({ parse: sources, run: [] }),
    maxBuffer: 2 ** 26
  });
  return JSON.parse(answer.toString()) as string[];
}

describe(`secrets in ${hasNotebooks ? 'real' : 'generated'} notebooks`, () => {
  it('has sites', () => {
    expect(sites.length).toBeGreaterThan(40);
  });

  describe.each(ways)('%s', way => {
    const plans = sites.map(site => ({
      ...site,
      plan: planFix(site.cells, site.language, [site.target], way)
    }));
    const fixed = plans.filter(({ plan }) => plan.outcomes[0].fixed);

    it('fixes at least 97 % and says why it leaves the others alone', () => {
      const left = plans.filter(({ plan }) => !plan.outcomes[0].fixed);
      expect(left.length).toBeLessThanOrEqual(0.03 * sites.length);
      expect(left.flatMap(({ plan }) => plan.edits)).toEqual([]);
    });

    it('takes the value out of the cell', () => {
      const kept = fixed.filter(({ cells, target, plan }) => {
        const value = cells[target.cell].source.slice(target.from, target.to);
        return applyTo(cells, plan.edits)[target.cell].includes(value);
      });
      // A cell may hold the same value in a second place, which is another finding.
      const twice = kept.filter(({ cells, target }) => {
        const { source } = cells[target.cell];
        const value = source.slice(target.from, target.to);
        return source.split(value).length > 2;
      });
      expect(kept.map(({ title }) => title)).toEqual(
        twice.map(({ title }) => title)
      );
    });

    it('leaves cells that parse', () => {
      const [before, after] = [
        fixed.map(
          ({ title, cells, target }) =>
            [title, cells[target.cell].source] as const
        ),
        fixed.flatMap(({ title, cells, plan }) =>
          applyTo(cells, plan.edits)
            .filter((source, index) => source !== cells[index].source)
            .map(source => [title, source] as const)
        )
      ];
      const broken = new Set(findBroken(before));
      expect(findBroken(after).filter(title => !broken.has(title))).toEqual([]);
    });

    it('changes nothing but the place and the imports', () => {
      const changes = fixed.flatMap(({ title, target, plan }) =>
        plan.edits
          .filter(
            ({ insert }) =>
              !/^\s*(?:(?:import|from) |\w+ = \w+\.loads\()/.test(insert)
          )
          .filter(
            ({ cell, from, to }) =>
              cell !== target.cell ||
              from < target.from - 120 ||
              to > target.to + 120
          )
          .map(() => title)
      );
      expect(changes).toEqual([]);
    });

    it('finds nothing to do the second time', () => {
      const again = fixed.filter(({ cells, language, target, plan }) => {
        const sources = applyTo(cells, plan.edits);
        const after = cells.map((cell, index) => ({
          ...cell,
          source: sources[index]
        }));
        const value = cells[target.cell].source.slice(target.from, target.to);
        const from = after[target.cell].source.indexOf(value);
        return (
          from >= 0 &&
          !planFix(
            after,
            language,
            [toTarget(target.cell, from, from + value.length)],
            way
          ).outcomes[0].fixed
        );
      });
      expect(again).toEqual([]);
    });
  });
});
