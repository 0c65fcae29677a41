/** What git knows of the files of a folder. */
import { createRequire } from 'node:module';

/** Thrown where git could not do what it was asked for; says why as a sentence. */
export class GitFailure extends Error {}

/**
 * What git answers.
 *
 * @throws GitFailure - without git, or where it fails.
 */
export const askGit = (
  args: readonly string[],
  folder = '.',
  failure = 'Git could not be asked.'
): Buffer => {
  // Loaded when it is needed: that takes longer than to read a notebook.
  const { spawnSync } = createRequire(import.meta.url)(
    'node:child_process'
  ) as typeof import('node:child_process');
  const { status, stdout, error } = spawnSync('git', [...args], {
    cwd: folder,
    maxBuffer: 2 ** 31 - 1,
    stdio: ['ignore', 'pipe', 'ignore']
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new GitFailure('There is no git on this machine.');
  }
  if (status !== 0) {
    throw new GitFailure(failure);
  }
  return stdout;
};

/** The parts of an answer to a command with `-z`. */
export const toParts = (answer: Buffer): string[] =>
  answer.toString('utf8').split('\0').slice(0, -1);
