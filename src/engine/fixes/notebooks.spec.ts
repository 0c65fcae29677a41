import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import type { CellEdit, Way } from '../types';
import { applyTo, makeSites, readSites, toTarget } from './fixtures/sites';
import { planFix } from './plan';

const root = resolve(__dirname, '../../..');
const notebooks =
  process.env.NBWARDEN_NOTEBOOKS ?? resolve(root, '../shared/notebooks');
const truth = join(notebooks, 'truth.jsonl');
const hasNotebooks = existsSync(truth);
const sites = hasNotebooks
  ? readSites(readFileSync(truth, 'utf8'), path =>
      readFileSync(join(notebooks, 'planted', path), 'utf8')
    )
  : makeSites();
/** One that reads, one that asks, one that loads a file first, one that calls a client. */
const ways: readonly Way[] = ['env', 'getpass', 'config', 'azure'];

/** The titles of sources that CPython does not parse. */
function findBroken(sources: readonly (readonly [string, string])[]): string[] {
  const script = join(__dirname, 'fixtures', 'judge.py');
  const answer = execFileSync('python3', [script], {
    input: JSON.stringify({ parse: sources, run: [] }),
    maxBuffer: 2 ** 26
  });
  return JSON.parse(answer.toString()) as string[];
}

/** Words that go with the value: a default, a magic, the prefix of a literal. */
const GOING = /^(?:or|default|env|set_env|setdefault|[bfru]{1,2})$/i;

/** The words that edits of a cell take away beside the value. */
function lostWords(
  source: string,
  value: string,
  edits: readonly CellEdit[]
): string[] {
  const words = (text: string): string[] => text.match(/\w+/g) ?? [];
  const own = edits.filter(({ insert }) => !/^(?:import|from) /.test(insert));
  const rest = own.flatMap(({ insert }) => words(insert));
  return own
    .flatMap(({ from, to }) =>
      words(source.slice(from, to).replace(value, ' '))
    )
    .filter(word => {
      const at = rest.indexOf(word);
      rest.splice(at, at < 0 ? 0 : 1);
      return at < 0 && !GOING.test(word);
    });
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

    it('takes the value out of its place', () => {
      const kept = fixed.filter(({ cells, target, plan }) => {
        const { source } = cells[target.cell];
        const value = source.slice(target.from, target.to);
        const after = applyTo(cells, plan.edits)[target.cell];
        // A cell may hold the same value in a second place, which is another finding.
        return after.split(value).length !== source.split(value).length - 1;
      });
      expect(kept.map(({ title }) => title)).toEqual([]);
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

    it('changes nothing but the place, imports and a line that reads the value', () => {
      const changes = fixed.flatMap(({ title, target, plan }) =>
        plan.edits
          .filter(
            ({ insert }) =>
              !/^\s*(?:(?:import|from) |\w+ = [^\n]{1,400}\n?$)/.test(insert)
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

    it('keeps every word of the place but the value', () => {
      const lost = fixed.flatMap(({ title, cells, target, plan }) => {
        const { source } = cells[target.cell];
        const value = source.slice(target.from, target.to);
        const edits = plan.edits.filter(({ cell }) => cell === target.cell);
        return lostWords(source, value, edits).map(
          word => `${word} in ${title}`
        );
      });
      expect(lost).toEqual([]);
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
