import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { FixPlan, SourceCell, Way } from '../types';
import { applyEdits, invertEdits } from './apply';
import type { FixtureCase } from './fixtures/cases';
import { readCases, writeCells } from './fixtures/cases';
import { toSample } from './fixtures/samples';
import { planFix } from './plan';
import { ways } from './ways';

const folder = join(__dirname, 'fixtures');
const files = readdirSync(folder).filter(name => name.endsWith('.txt'));
const cases = files.flatMap(name =>
  readCases(readFileSync(join(folder, name), 'utf8'), toSample).map(each => ({
    ...each,
    title: `${name.replace('.txt', '')}: ${each.title}`
  }))
);
const rows = cases.flatMap(each =>
  each.expected.map(({ way }) => [each.title, way, each] as const)
);

function applyPlan(
  cells: readonly SourceCell[],
  { edits }: FixPlan
): SourceCell[] {
  return cells.map((cell, index) => ({
    ...cell,
    source: applyEdits(
      cell.source,
      edits.filter(edit => edit.cell === index)
    )
  }));
}

function planCase(
  { cells, language, targets, options }: FixtureCase,
  way: Way
): FixPlan {
  return planFix(cells, language, targets, way, options);
}

it('has fixtures for every way', () => {
  expect(cases.length).toBeGreaterThan(100);
  expect(cases.filter(({ expected }) => expected.length === 0)).toEqual([]);
  expect(new Set(rows.map(([, way]) => way))).toEqual(new Set(ways));
});

describe.each(rows)('%s, %s', (_, way, fixture) => {
  const plan = planCase(fixture, way);
  const after = applyPlan(fixture.cells, plan);

  it('gives the expected text or reason', () => {
    const expected = fixture.expected.find(each => each.way === way);
    const [first] = plan.outcomes;
    const isLeft = plan.outcomes.every(({ fixed }) => !fixed);
    expect(isLeft).toBe(expected?.isLeft);
    expect(first.fixed || !isLeft ? writeCells(after) : first.reason).toBe(
      expected?.result
    );
  });

  it('takes every fixed value out and leaves the others', () => {
    fixture.targets.forEach((target, index) => {
      const { source } = fixture.cells[target.cell];
      const value = source.slice(target.from, target.to);
      const isThere = after[target.cell].source.includes(value);
      expect(isThere).toBe(!plan.outcomes[index].fixed);
    });
  });

  it('has edits in document order that can be taken back', () => {
    fixture.cells.forEach(({ source }, index) => {
      const edits = plan.edits.filter(({ cell }) => cell === index);
      edits.slice(1).forEach((edit, at) => {
        expect(edit.from).toBeGreaterThanOrEqual(edits[at].to);
      });
      const changed = applyEdits(source, edits);
      expect(applyEdits(changed, invertEdits(source, edits))).toBe(source);
    });
  });

  it('tells what a prompt calls the secret', () => {
    const asked = plan.outcomes.flatMap(each =>
      each.fixed && each.name !== '' && way === 'getpass' ? each.label : []
    );
    const text = writeCells(after);
    asked.forEach(label => {
      // Julia's prompt adds the colon itself.
      const isAsked = [`${label}: `, `getpass("${label}")`].some(each =>
        text.includes(each)
      );
      expect(isAsked).toBe(true);
    });
  });

  it('does not tell the value', () => {
    const told = JSON.stringify(plan.outcomes);
    fixture.targets.forEach(({ cell, from, to }) => {
      expect(told).not.toContain(fixture.cells[cell].source.slice(from, to));
    });
  });
});

it.each<Way>(['env', 'getpass'])('names nothing for a mask: %s', way => {
  const source = `key: ${toSample('secret')}`;
  const cells: SourceCell[] = [{ id: 'a', type: 'markdown', source }];
  const target = { cell: 0, from: 5, to: source.length, title: 'Key' };
  const targets = [{ ...target, variable: 'A_KEY' }];
  const { outcomes } = planFix(cells, 'python', targets, way);
  expect(outcomes).toEqual([{ fixed: true, name: '', label: '' }]);
});

it.each<Way>(['env', 'getpass'])('leaves a locked cell alone: %s', way => {
  const source = `key = "${toSample('secret')}"`;
  const target = { from: 7, to: source.length - 1, title: 'Key' };
  const cells: SourceCell[] = [
    { id: 'a', type: 'code', source: 'import math', isLocked: true },
    { id: 'b', type: 'code', source }
  ];
  const targets = [{ ...target, cell: 1, variable: null }];
  const { edits, outcomes } = planFix(cells, 'python', targets, way);
  expect(outcomes).toMatchObject([{ fixed: true }]);
  expect(edits.map(({ cell }) => cell)).toEqual([1, 1]);
});

it.each<Way>(['env', 'dotenv', 'config', 'azure'])(
  'ends lines as the cell does: %s',
  way => {
    const source = `x = 1\r\nkey = "${toSample('secret')}"\r\n`;
    const from = source.indexOf('"') + 1;
    const to = source.lastIndexOf('"');
    const target = { cell: 0, from, to, title: 'Key', variable: null };
    const cells: SourceCell[] = [{ id: 'a', type: 'code', source }];
    const { edits } = planFix(cells, 'python', [target], way);
    const after = applyEdits(source, edits);
    expect(after.split('\r\n').length).toBeGreaterThan(4);
    expect(after.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  }
);

it.each<Way>(['env', 'dotenv', 'config'])(
  'writes nothing before a byte order mark: %s',
  way => {
    const source = `\ufeffkey = "${toSample('secret')}"\n`;
    const from = source.indexOf('"') + 1;
    const to = source.lastIndexOf('"');
    const target = { cell: 0, from, to, title: 'Key', variable: null };
    const cells: SourceCell[] = [{ id: 'a', type: 'code', source }];
    const { edits } = planFix(cells, 'python', [target], way);
    expect(applyEdits(source, edits)).toMatch(/^\ufeff(?:from|import) /);
    expect(applyEdits(source, edits).lastIndexOf('\ufeff')).toBe(0);
  }
);
