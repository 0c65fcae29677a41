/**
 * `node scripts/compare.mjs`: what becomes of a secret at a `git commit`, with the hook,
 * with the filter and with the filter of nbstripout, which it installs into a temporary
 * environment; and at a commit in jupyterlab-git's panel. Prints the tables of docs/commit.md;
 * each of their cells is measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { table } from '../bench/markdown.mjs';
import { comparePanel } from './compare/panel.mjs';
import { bundleCommand } from './lib/build.mjs';
import { inRoot } from './lib/paths.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';
import { importTypeScript } from './lib/typescript.mjs';

const nbstripout = 'nbstripout==0.9.1';

await runMain(async () => {
  await bundleCommand();
  const comparison = await importTypeScript('scripts/compare/compare.ts');
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-compare-'));
  try {
    const rows = comparison.compare({
      folder,
      bundle: inRoot('dist', 'nbwarden.cjs'),
      nbstripout: install(join(folder, 'environment'))
    });
    say(table(['state', 'hook', 'filter', 'nbstripout'], rows));
    const cells = await comparePanel(comparison);
    say('');
    say(
      table(
        ['state', 'jupyterlab-git'],
        cells.map((cell, row) => [comparison.states[row].name, cell])
      )
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The program of nbstripout, in an environment of its own. */
function install(environment) {
  const run = (program, ...args) => {
    if (spawnSync(program, args, { stdio: 'ignore' }).status !== 0) {
      throw new Lacking(`${nbstripout} cannot be installed here.`);
    }
  };
  run('python3', '-m', 'venv', environment);
  run(join(environment, 'bin', 'pip'), 'install', '--quiet', nbstripout);
  return join(environment, 'bin', 'nbstripout');
}
