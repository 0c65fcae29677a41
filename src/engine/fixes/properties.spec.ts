import fc from 'fast-check';
import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { repairNotebook } from '../repair';
import { cell, order, toFile } from '../repair/fixtures/files';
import type { CellEdit, FixTarget, SourceCell, Way } from '../types';
import { applyEdits, invertEdits } from './apply';
import { programs } from './fixtures/places';
import { makeToken } from './fixtures/samples';
import { planFix } from './plan';
import { ways } from './ways';

const way = fc.constantFrom<Way>(...ways);

/** Cells of programs joined at random, each secret a target. */
const notebook = fc
  .array(
    fc.array(
      fc.record({ program: fc.constantFrom(...programs), value: fc.nat(5) }),
      {
        minLength: 1,
        maxLength: 4
      }
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map(cells => cells.map(toCell))
  .map(cells => ({
    cells: cells.map(({ source }): SourceCell => ({
      id: null,
      type: 'code',
      source
    })),
    targets: cells.flatMap(({ spans }, cell) =>
      spans.map((span): FixTarget => ({
        cell,
        ...span,
        title: 'API key',
        variable: 'API_KEY'
      }))
    )
  }));

interface Piece {
  readonly program: { readonly source: string };
  readonly value: number;
}

function toCell(pieces: readonly Piece[]): {
  source: string;
  spans: { from: number; to: number }[];
} {
  let source = '';
  const spans = pieces.map(({ program, value }) => {
    const token = makeToken(`value ${value}`);
    const from = source.length + program.source.indexOf('SECRET');
    source += `${program.source.replace('SECRET', token)}\n`;
    return { from, to: from + token.length };
  });
  return { source, spans };
}

function githubToken(seed: number): string {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
}

function editsOf(edits: readonly CellEdit[], index: number): CellEdit[] {
  return edits.filter(({ cell }) => cell === index);
}

describe('a plan', () => {
  it('fixes all, never overlaps, can be taken back, leaves nothing for a second time', () => {
    fc.assert(
      fc.property(notebook, way, ({ cells, targets }, keep) => {
        const { edits, outcomes } = planFix(cells, 'python', targets, keep);
        expect(outcomes.filter(({ fixed }) => !fixed)).toEqual([]);
        cells.forEach(({ source }, index) => {
          const own = editsOf(edits, index);
          own.slice(1).forEach((edit, at) => {
            expect(edit.from).toBeGreaterThanOrEqual(own[at].to);
          });
          const after = applyEdits(source, own);
          expect(applyEdits(after, invertEdits(source, own))).toBe(source);
          for (const { cell, from, to } of targets.filter(
            each => each.cell === index
          )) {
            expect(after).not.toContain(cells[cell].source.slice(from, to));
          }
        });
      })
    );
  });

  it('imports each module once and gives equal values one name', () => {
    fc.assert(
      fc.property(notebook, ({ cells, targets }) => {
        const { edits, outcomes } = planFix(cells, 'python', targets, 'env');
        const lines = edits
          .filter(({ insert }) => /^(?:import|from) /.test(insert))
          .flatMap(({ insert }) => insert.trim().split('\n'));
        expect(new Set(lines).size).toBe(lines.length);
        const names = new Map<string, Set<string>>();
        targets.forEach(({ cell, from, to }, index) => {
          const outcome = outcomes[index];
          const { source } = cells[cell];
          const reads = /(?:getenv|environ\.get)\([^\n]*$|\) or [^\n]*$/;
          const isRead = reads.test(
            source.slice(0, from).split('\n').pop() ?? ''
          );
          const value = source.slice(from, to);
          if (outcome.fixed && !isRead) {
            names.set(
              outcome.name,
              (names.get(outcome.name) ?? new Set()).add(value)
            );
          }
        });
        expect([...names].filter(([, values]) => values.size > 1)).toEqual([]);
      })
    );
  });

  it('leaves a notebook in which nothing is found a second time', () => {
    const source = fc
      .record({ program: fc.constantFrom(...programs), seed: fc.nat(3) })
      .map(({ program, seed }) =>
        program.source.replace('SECRET', githubToken(seed))
      );
    const sources = fc.array(source, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sources, way, (all, keep) => {
        const json = toFile(all.map(each => cell(each)));
        const once = repairNotebook(json, order(keep));
        expect(once.outcomes.length).toBeGreaterThan(0);
        expect(once.text).not.toMatch(/ghp_\w/);
        const twice = repairNotebook(once.text, order(keep));
        expect(twice.text).toBe(once.text);
        expect(twice.outcomes).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('refuses what is not there any more', () => {
    const cells: SourceCell[] = [{ id: null, type: 'code', source: 'x = "a"' }];
    const target = { title: 'API key', variable: null };
    const gone = [
      { ...target, cell: 3, from: 0, to: 1 },
      { ...target, cell: 0, from: 5, to: 90 },
      { ...target, cell: 0, from: 5, to: 5 },
      { ...target, cell: 0, from: 0, to: 3 }
    ];
    const { edits, outcomes } = planFix(cells, 'python', gone, 'env');
    expect(edits).toEqual([]);
    expect(outcomes.map(({ fixed }) => fixed)).toEqual([
      false,
      false,
      false,
      false
    ]);
  });

  it('takes any source without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 60,
          unit: fc.constantFrom(...'ab"\'\\\n{}%!=()[]f:#, $')
        }),
        fc.nat(60),
        fc.integer({ min: 1, max: 20 }),
        way,
        (source, from, length, keep) => {
          const cells: SourceCell[] = [{ id: null, type: 'code', source }];
          const target = {
            cell: 0,
            from,
            to: from + length,
            title: 'Key',
            variable: null
          };
          const { edits, outcomes } = planFix(cells, 'python', [target], keep);
          expect(outcomes).toHaveLength(1);
          expect(outcomes[0].fixed || edits.length === 0).toBe(true);
        }
      )
    );
  });
});
