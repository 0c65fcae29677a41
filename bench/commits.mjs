/** Repositories in which real notebooks are staged, for the time that a commit takes. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** So many notebooks go into a commit. */
export const sizes = [10, 100];

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost'
};

export const run = (cwd, program, args) =>
  spawnSync(program, args, { cwd, env: environment, stdio: 'ignore' });

/** The paths of so many clean notebooks, from all over the folder. */
export const chooseNotebooks = (folder, count) =>
  spread(
    readdirSync(join(folder, 'clean'), { recursive: true })
      .filter(name => name.endsWith('.ipynb'))
      .sort(),
    count
  );

const spread = (list, count) =>
  list.filter(
    (_, index) =>
      Math.floor((index * count) / list.length) !==
      Math.floor(((index - 1) * count) / list.length)
  );

export const initRepository = cwd => run(cwd, 'git', ['init', '-q']);

/** Copies notebooks into a repository and stages them. */
export function stageNotebooks(cwd, folder, paths) {
  paths.forEach((path, index) =>
    copyFileSync(join(folder, 'clean', path), join(cwd, `${index}.ipynb`))
  );
  run(cwd, 'git', ['add', '.']);
}

/** Takes the first commit back; what was committed is staged again. */
export const takeBack = cwd => run(cwd, 'git', ['update-ref', '-d', 'HEAD']);
