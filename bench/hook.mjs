/** How long a whole `git commit` of real notebooks takes, without a hook and with one. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { nbwarden } from './commands.mjs';
import { withFolder } from './folder.mjs';
import { table } from './markdown.mjs';

/** So many notebooks go into a commit. */
const sizes = [10, 100];

const runs = 5;

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost'
};

const run = (cwd, program, args) =>
  spawnSync(program, args, { cwd, env: environment, stdio: 'ignore' });

const isThere = program =>
  spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;

/** What each puts into a repository. */
const hooks = {
  'git alone': () => undefined,
  nbwarden: cwd => run(cwd, process.execPath, [nbwarden, 'hook', 'install']),
  gitleaks: cwd => {
    const path = join(cwd, '.git', 'hooks', 'pre-commit');
    mkdirSync(join(cwd, '.git', 'hooks'), { recursive: true });
    writeFileSync(
      path,
      '#!/bin/sh\nexec gitleaks git --pre-commit --staged --no-banner\n'
    );
    chmodSync(path, 0o755);
  }
};

export async function measureHook(folder) {
  const clean = join(folder, 'clean');
  const names = readdirSync(clean, { recursive: true })
    .filter(name => name.endsWith('.ipynb'))
    .sort();
  const wanted = Object.keys(hooks).filter(
    name => name !== 'gitleaks' || isThere('gitleaks')
  );
  const rows = sizes.flatMap(size => {
    const chosen = spread(names, size);
    return wanted.map(name => ({ size, name, chosen }));
  });
  const measured = [];
  for (const row of rows) {
    const seconds = await withFolder(place => measure(place, clean, row));
    measured.push({ ...row, seconds });
  }
  return [
    '## A commit of real notebooks',
    table(
      ['notebooks', 'hook', 'seconds', 'over git alone'],
      measured.map(each => toRow(each, measured))
    )
  ];
}

/** So many of a list, from all over it. */
const spread = (list, count) =>
  list.filter(
    (_, index) =>
      Math.floor((index * count) / list.length) !==
      Math.floor(((index - 1) * count) / list.length)
  );

/** The shortest of several commits, each in a repository as if it were the first. */
function measure(cwd, clean, { name, chosen }) {
  run(cwd, 'git', ['init', '-q']);
  hooks[name](cwd);
  chosen.forEach((path, index) =>
    copyFileSync(join(clean, path), join(cwd, `${index}.ipynb`))
  );
  run(cwd, 'git', ['add', '.']);
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now();
    // What is found in a real notebook is no reason to measure nothing.
    run(cwd, 'git', ['commit', '-q', '-m', 'bench']);
    const duration = performance.now() - start;
    run(cwd, 'git', ['update-ref', '-d', 'HEAD']);
    return duration / 1000;
  });
  rmSync(join(cwd, '.git'), { recursive: true });
  return Math.min(...durations);
}

function toRow({ size, name, chosen, seconds }, all) {
  const [alone] = all.filter(each => each.size === size);
  const over = (seconds - alone.seconds).toFixed(2);
  return [
    Math.min(size, chosen.length),
    name,
    seconds.toFixed(2),
    name === alone.name ? '' : over
  ];
}
