/** How long a whole `git commit` of real notebooks takes, without a hook and with one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { nbwarden } from './commands.mjs';
import {
  chooseNotebooks,
  initRepository,
  run,
  sizes,
  stageNotebooks,
  takeBack
} from './commits.mjs';
import { withFolder } from './folder.mjs';
import { findLate, toOver } from './hooklimits.mjs';
import { table } from './markdown.mjs';
import { install } from './peers/install.mjs';

const runs = 5;

/** What each puts into a repository. */
const ownHooks = {
  'git alone': () => undefined,
  nbwarden: cwd => run(cwd, process.execPath, [nbwarden, 'hook', 'install'])
};

/** The hook of pre-commit that gitleaks describes, by its full path. */
const toGitleaksHook = program => cwd => {
  const path = join(cwd, '.git', 'hooks', 'pre-commit');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `#!/bin/sh\nexec '${program}' git --pre-commit --staged --no-banner\n`
  );
  chmodSync(path, 0o755);
};

/** @param options.withPeers - Whether gitleaks is installed and measured too. */
export const measureHook = (folder, { withPeers }) =>
  withFolder(async place => {
    const { hooks, remarks } = withPeers
      ? await withGitleaks(place)
      : { hooks: { ...ownHooks, ...findGitleaks() }, remarks: [] };
    const rows = await measureAll(folder, hooks);
    const late = findLate(rows);
    if (late.length > 0) {
      process.exitCode = 1;
    }
    return [
      '## A commit of real notebooks',
      ...remarks,
      ...late,
      table(
        ['notebooks', 'hook', 'seconds', 'over git alone'],
        rows.map(row => toRow(row, rows))
      )
    ];
  });

/** Where gitleaks is installed already, it is measured without being asked for. */
function findGitleaks() {
  const { status, stdout } = spawnSync('gitleaks', ['version'], {
    encoding: 'utf8'
  });
  return status === 0
    ? { [`gitleaks ${stdout.trim()}`]: toGitleaksHook('gitleaks') }
    : {};
}

async function withGitleaks(place) {
  const { tools } = await importTypeScript('bench/peers/index.ts');
  try {
    const tool = tools.find(({ name }) => name === 'gitleaks');
    const { program, version } = await install(tool, place);
    const name = `gitleaks ${version}`;
    const hooks = { ...ownHooks, [name]: toGitleaksHook(program[0]) };
    return { hooks, remarks: [] };
  } catch (error) {
    const remarks = [`gitleaks is not measured: ${error.message}`];
    return { hooks: ownHooks, remarks };
  }
}

async function measureAll(folder, hooks) {
  const rows = [];
  for (const size of sizes) {
    const paths = chooseNotebooks(folder, size);
    for (const [name, hook] of Object.entries(hooks)) {
      const seconds = await withFolder(place =>
        measure(place, folder, paths, hook)
      );
      rows.push({ size: paths.length, name, seconds });
    }
  }
  return rows;
}

/** The shortest of several commits, each in a repository as if it were the first. */
function measure(cwd, folder, paths, hook) {
  initRepository(cwd);
  hook(cwd);
  stageNotebooks(cwd, folder, paths);
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now();
    // What is found in a real notebook is no reason to measure nothing.
    run(cwd, 'git', ['commit', '-q', '-m', 'bench']);
    const duration = performance.now() - start;
    takeBack(cwd);
    return duration / 1000;
  });
  rmSync(join(cwd, '.git'), { recursive: true });
  return Math.min(...durations);
}

function toRow(row, rows) {
  const { size, name, seconds } = row;
  const over = toOver(row, rows).toFixed(2);
  const isAlone = name === Object.keys(ownHooks)[0];
  return [size, name, seconds.toFixed(2), isAlone ? '' : over];
}
