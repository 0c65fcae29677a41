import { spawnSync } from 'child_process';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as ts from 'typescript';
import type { Way } from '../../types';
import { applyEdits, invertEdits } from '../apply';
import { fixedCells } from '../fixtures/fixedcells';
import { makeToken } from '../fixtures/samples';
import { planFix } from '../plan';
import { tooLong } from '../../../../scripts/testing/patience';

/** What the parsers of other languages say to the fixed cells of the fixtures. */

const text = readFileSync(
  join(__dirname, '..', 'fixtures', 'languages.txt'),
  'utf8'
);

function findScriptErrors(source: string): readonly unknown[] {
  const { diagnostics } = ts.transpileModule(source, {
    fileName: 'cell.tsx',
    reportDiagnostics: true,
    compilerOptions: {
      jsx: ts.JsxEmit.Preserve,
      target: ts.ScriptTarget.ES2022
    }
  });
  return diagnostics ?? [];
}

/** What bash says without running anything. */
function findShellErrors(source: string): string {
  return spawnSync('bash', ['-n'], { input: source, encoding: 'utf8' }).stderr;
}

it.each(fixedCells(text, /script/))('%s parses', (_, source) => {
  expect(findScriptErrors(source)).toEqual([]);
});

it.each(fixedCells(text, /bash/))('%s parses', (_, source) => {
  expect(findShellErrors(source)).toBe('');
});

const hasR = spawnSync('Rscript', ['--version']).status === 0;
const R_JUDGE = `for (path in commandArgs(TRUE)) {
  tryCatch(parse(path, encoding = "UTF-8"), error = function(e) cat(path, conditionMessage(e), "\\n"))
}`;

/** What R says to texts without running anything; one process for all. */
function findRErrors(sources: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-r-'));
  try {
    const paths = sources.map((source, index) => {
      const path = join(folder, `${index}.R`);
      writeFileSync(path, source);
      return path;
    });
    const { stdout, stderr, status } = spawnSync(
      'Rscript',
      ['-e', R_JUDGE, ...paths],
      { encoding: 'utf8' }
    );
    return status === 0 ? stdout : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// R comes with no package of Node.js: its own parser is asked where it is there. Julia and C#: grammars.spec.ts.
(hasR ? describe : describe.skip)('where R is installed', () => {
  const cells = fixedCells(text, /^r$/);

  it('has fixtures', () => {
    expect(cells.length).toBeGreaterThan(10);
  });

  it('all of them parse', () => {
    expect(findRErrors(cells.map(([, source]) => source))).toBe('');
  });

  it('code that does not parse is told', () => {
    expect(findRErrors(['x <- 1', 'x <- (1'])).toContain('1.R');
  });
});

describe('any text', () => {
  const signs = fc.string({
    maxLength: 60,
    unit: fc.constantFrom(...'ab"\'`\\\n{}$()[]#=/*@%!-, ', '"""', 'r"(', '#=')
  });
  const language = fc.constantFrom(
    ...['r', 'julia', 'javascript', 'typescript', 'deno', 'csharp', 'bash']
  );

  const way = fc.constantFrom<Way>('env', 'getpass');

  it('is fixed without its value, or left with a reason, and can be taken back', () => {
    const token = makeToken('any text', 24);
    fc.assert(
      fc.property(signs, signs, language, way, (before, after, own, chosen) => {
        const source = before + token + after;
        const from = before.length;
        const target = { cell: 0, from, to: from + token.length, title: 'Key' };
        const { edits, outcomes } = planFix(
          [{ id: null, type: 'code', source }],
          own,
          [{ ...target, variable: null }],
          chosen
        );
        const result = applyEdits(source, edits);
        const isGone = !result.includes(token);
        expect(isGone).toBe(outcomes[0].fixed);
        edits.slice(1).forEach((edit, index) => {
          expect(edit.from).toBeGreaterThanOrEqual(edits[index].to);
        });
        expect(applyEdits(result, invertEdits(source, edits))).toBe(source);
      }),
      { numRuns: 500 }
    );
  });

  it('is read in a time that grows with its length', () => {
    const lines = `x = "a \\" b" # c 'd\n/ e ( = / f\n`.repeat(4000);
    const source = `${lines}"${makeToken('long', 24)}"`;
    const from = source.length - 25;
    for (const own of ['r', 'julia', 'javascript', 'csharp']) {
      const started = performance.now();
      planFix(
        [{ id: null, type: 'code', source }],
        own,
        [{ cell: 0, from, to: from + 24, title: 'Key', variable: null }],
        'env'
      );
      expect(performance.now() - started).toBeLessThan(tooLong);
    }
  });
});

it('would notice code that does not parse', () => {
  expect(findScriptErrors('const = 1')).not.toEqual([]);
  expect(findShellErrors('if true; then')).not.toBe('');
});
