/**
 * `node scripts/compare.mjs`: what becomes of a secret at a commit in a repository's many
 * states: in the panel of jupyterlab-git with nbwarden and without, and in a shell with the
 * hook, with the filter and with the filter of nbstripout. Installs the other programs into a
 * temporary environment, prints the table of docs/commit.md, and fails where that page tells
 * something else. Words choose states by their names.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { table } from '../bench/markdown.mjs';
import { comparePanel } from './compare/panel.mjs';
import { bundleCommand } from './lib/build.mjs';
import versions from './lib/hookprograms.json' with { type: 'json' };
import { inRoot } from './lib/paths.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';
import { importTypeScript } from './lib/typescript.mjs';

const programs = ['nbstripout==0.9.1', `pre-commit==${versions['pre-commit']}`];

await runMain(async () => {
  await bundleCommand();
  const comparison = await importTypeScript('scripts/compare/compare.ts');
  const words = process.argv.slice(2);
  const chosen = comparison.states.filter(({ name }) =>
    words.length === 0 ? true : words.some(word => name.includes(word))
  );
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-compare-'));
  try {
    const rows = await measure(comparison, chosen, folder);
    say(table(comparison.heading, rows));
    const page = readFileSync(inRoot('docs', 'commit.md'), 'utf8');
    const differences = comparison.findDifferences(page, rows);
    say(differences.map(text => `\ndocs/commit.md: ${text}`).join(''));
    process.exitCode = differences.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The rows of the table. */
async function measure(comparison, chosen, folder) {
  const bin = install(join(folder, 'environment'));
  // States call what is installed there by its name.
  process.env.PATH = [bin, process.env.PATH].join(delimiter);
  const inShell = comparison.compare(chosen, {
    folder,
    bundle: inRoot('dist', 'nbwarden.cjs'),
    nbstripout: join(bin, 'nbstripout')
  });
  const guarded = await comparePanel(comparison, chosen, true);
  const alone = await comparePanel(comparison, chosen, false);
  return chosen.map(({ name }, row) => [
    name,
    guarded[row],
    ...inShell[row],
    alone[row]
  ]);
}

/** Installs into an environment of its own; where its programs are. */
function install(environment) {
  const run = (program, ...args) => {
    if (spawnSync(program, args, { stdio: 'ignore' }).status !== 0) {
      throw new Lacking(`${programs.join(' and ')} cannot be installed here.`);
    }
  };
  run('python3', '-m', 'venv', environment);
  const bin = join(environment, 'bin');
  run(join(bin, 'pip'), 'install', '--quiet', ...programs);
  return bin;
}
