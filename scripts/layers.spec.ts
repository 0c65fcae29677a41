import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { layers } from './layers.cjs';
import {
  isFile,
  offences,
  toOffenderPath,
  type Offence
} from './testing/offences';

/** Every forbidden import, written down once, is reported; the sources are clean. */

const ROOT = resolve(__dirname, '..');
const TOOL = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

const BETWEEN_PLUGINS: Offence = {
  layer: 'plugins',
  target: './something',
  rule: 'plugin-imports-plugin'
};

describe('dependency-cruiser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-layers-'));
  let reported: readonly string[];

  beforeAll(() => {
    writeOffenders(folder);
    reported = cruise(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...offences, BETWEEN_PLUGINS])(
    'reports $layer importing $target',
    offence => {
      expect(reported).toContain(`${toOffenderPath(offence)} ${offence.rule}`);
    }
  );

  it('reports a circle', () => {
    expect(reported).toContain('src/engine/circle-too.ts no-circular');
  });

  it('lets a layer import what lies below', () => {
    const allowed = reported.filter(text => text.startsWith('src/ui/allowed'));
    expect(allowed).toEqual([]);
  });

  it('finds nothing in the real sources', () => {
    expect(cruise(ROOT)).toEqual([]);
  }, 60_000);
});

/** A copy of the house with nothing in it but an offender for each offence. */
function writeOffenders(folder: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'scripts'));
  for (const name of ['.dependency-cruiser.cjs', 'scripts/layers.cjs']) {
    cpSync(join(ROOT, name), join(folder, name));
  }
  for (const { folder: layer } of layers.filter(one => !isFile(one.folder))) {
    write(folder, `src/${layer}/something.ts`, 'export const something = 1;');
  }
  write(folder, 'src/index.ts', "export * from './plugins/something';");
  write(folder, 'src/engine/circle.ts', "import './circle-too';");
  write(folder, 'src/engine/circle-too.ts', "import './circle';");
  write(folder, 'src/ui/allowed.ts', "import '../engine/something';");
  for (const offence of [...offences, BETWEEN_PLUGINS]) {
    write(folder, toOffenderPath(offence), `import '${offence.target}';`);
  }
}

/** Several offences of one file stand in it together. */
function write(folder: string, path: string, line: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  appendFileSync(join(folder, path), `${line}\n`);
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function cruise(folder: string): readonly string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, TOOL),
      '--config=.dependency-cruiser.cjs',
      '--output-type=json',
      'src'
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 27 }
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: Violation[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}
