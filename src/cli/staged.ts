/** What a commit would take: the contents that git has staged, whatever the files hold by now. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { configName } from '../engine/config/types';
import { languageOfPath } from '../engine/notebook/paths';
import { askGit, GitFailure, toParts } from './git';
import { decode, readText } from './read';
import type { Source } from './source';

/** The modes of files, without those of links and submodules. */
const fileMode = /^100/;

/**
 * The staged files that differ from the last commit, in git's order: notebooks
 * and all texts that the engine knows, tables and logs among them: somebody
 * means to publish each of them.
 *
 * @param paths - files and folders to keep to; none for all.
 * @throws GitFailure - outside of a repository, without git, or for a path that is nowhere.
 */
export const listStaged = (paths: readonly string[]): Source[] => {
  const folder = findTop();
  paths.forEach(requirePath);
  const changes = toParts(
    askGit([
      '--literal-pathspecs',
      'diff',
      '--cached',
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--diff-filter=AMT',
      '--',
      ...paths
    ])
  );
  return changes.flatMap((change, index) => {
    const [, mode, , blob] = change.split(' ');
    const name = changes[index + 1];
    const isWanted =
      index % 2 === 0 && fileMode.test(mode) && languageOfPath(name) !== null;
    return isWanted ? [{ path: join(folder, name), blob }] : [];
  });
};

/** A name that was mistyped must not pass for one with nothing staged. */
const requirePath = (path: string): void => {
  const listed = ['ls-files', '-z', '--cached', '--', path];
  if (
    !existsSync(path) &&
    askGit(['--literal-pathspecs', ...listed]).length === 0
  ) {
    throw new GitFailure(`There is no ${path} here, and none is staged.`);
  }
};

const findTop = (): string => {
  const failure = 'This is not inside of a git repository.';
  const top = askGit(['rev-parse', '--show-toplevel'], '.', failure);
  return top.toString('utf8').replace(/\n$/, '');
};

/**
 * Reads each `nbwarden.toml` of the repository as the next commit will hold
 * it, and those of the folders above as they are.
 */
export const createStagedConfigReader = (): ((path: string) => string) => {
  const top = findTop();
  const listed = toParts(
    askGit(['ls-files', '--stage', '-z', '--', `:(glob)**/${configName}`], top)
  );
  const blobs = new Map(
    listed.map(line => {
      const [head, name] = line.split('\t');
      return [join(top, name), head.split(' ')[1]];
    })
  );
  return path => {
    if (relative(top, resolve(path)).startsWith('..')) {
      return readText(path);
    }
    const blob = blobs.get(resolve(path));
    if (blob === undefined) {
      throw Object.assign(new Error('It is not staged.'), { code: 'ENOENT' });
    }
    return decode(readStaged(blob));
  };
};

/** The bytes of a staged content. */
export const readStaged = (blob: string): Buffer =>
  askGit(['cat-file', 'blob', blob], '.', 'Git could not read what is staged.');
