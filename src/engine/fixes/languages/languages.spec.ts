import { spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { applyEdits } from '../apply';
import { readCases } from '../fixtures/cases';
import { toSample } from '../fixtures/samples';
import { planFix } from '../plan';

/** What the parsers of other languages say to the fixed cells of the fixtures. */

const text = readFileSync(
  join(__dirname, '..', 'fixtures', 'languages.txt'),
  'utf8'
);

function fixedCells(languages: RegExp): [string, string][] {
  return readCases(text, toSample)
    .filter(({ language }) => languages.test(language))
    .flatMap(({ title, language, cells, targets, expected }) =>
      expected.map(({ way }): [string, string] => {
        const { edits } = planFix(cells, language, targets, way);
        const sources = cells.map(({ source }, index) =>
          applyEdits(
            source,
            edits.filter(({ cell }) => cell === index)
          )
        );
        return [`${title}, ${way}`, sources.join('\n')];
      })
    );
}

function findScriptErrors(source: string): readonly unknown[] {
  const { diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 }
  });
  return diagnostics ?? [];
}

/** What bash says without running anything. */
function findShellErrors(source: string): string {
  return spawnSync('bash', ['-n'], { input: source, encoding: 'utf8' }).stderr;
}

it.each(fixedCells(/script/))('%s parses', (_, source) => {
  expect(findScriptErrors(source)).toEqual([]);
});

it.each(fixedCells(/bash/))('%s parses', (_, source) => {
  expect(findShellErrors(source)).toBe('');
});

it('would notice code that does not parse', () => {
  expect(findScriptErrors('const = 1')).not.toEqual([]);
  expect(findShellErrors('if true; then')).not.toBe('');
});
