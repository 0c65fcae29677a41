/** Where git's files lie. */
import { lstatSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { askGitLine, GitFailure } from './git';

/**
 * The topmost folder of the working tree.
 *
 * @throws GitFailure - where there is none.
 */
export const findTop = (): string => {
  const outside = 'This is not inside of a git repository.';
  try {
    return askGitLine(['rev-parse', '--show-toplevel'], '.', outside);
  } catch (error) {
    throw isSaid('--is-bare-repository')
      ? new GitFailure(
          'This is a bare repository: it has commits, but no files and nothing staged. Do it in a clone or a working tree, or scan the commits with --history.'
        )
      : isSaid('--is-inside-git-dir')
        ? new GitFailure(
            "This is git's own folder: go to the one that holds the files."
          )
        : error;
  }
};

/** Where names of files start; a bare repository, such as a mirror, has commits and no files. */
export const findTopOfNames = (): string => {
  try {
    return findTop();
  } catch (error) {
    if (isSaid('--is-bare-repository')) {
      return process.cwd();
    }
    throw error;
  }
};

const isSaid = (question: string): boolean => {
  try {
    return askGitLine(['rev-parse', question]) === 'true';
  } catch {
    return false;
  }
};

/** What git makes in a bare repository; starting git to ask takes longer. */
const parts = ['HEAD', 'objects', 'refs'];

/** @throws GitFailure - for a folder that is a bare repository, or git's own: a scan of its files would find none. */
export const refuseBare = (folder: string): void => {
  const isThere = (name: string): boolean =>
    lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  if (parts.every(isThere)) {
    throw new GitFailure(
      basename(resolve(folder)) === '.git'
        ? "It is git's own folder: name the one that holds the files."
        : 'It is a repository without files. To scan its commits, go there and use --history.'
    );
  }
};
