import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { offences, toOffenderPath, type Offence } from './testing/offences';

/** The same imports are refused by eslint, so that an editor shows them at once. */

const ROOT = resolve(__dirname, '..');

const ALLOWED: Offence = {
  layer: 'ui',
  target: '../engine/types',
  rule: 'none'
};

describe('eslint', () => {
  let refused: readonly string[];

  beforeAll(() => {
    refused = lint([...offences, ALLOWED]);
  }, 60_000);

  it.each(offences)('refuses $layer importing $target', offence => {
    expect(refused).toContain(toName(offence));
  });

  it('lets a layer import what lies below', () => {
    expect(refused).not.toContain(toName(ALLOWED));
  });
});

const toName = ({ layer, target }: Offence): string => `${layer} ${target}`;

function lint(cases: readonly Offence[]): readonly string[] {
  const input = cases.map(offence => ({
    name: toName(offence),
    filePath: toOffenderPath(offence),
    text: `import '${offence.target}';\n`
  }));
  const printed = execFileSync(
    process.execPath,
    ['scripts/testing/lint-cases.mjs'],
    { cwd: ROOT, encoding: 'utf8', input: JSON.stringify(input) }
  );
  return JSON.parse(printed) as string[];
}
