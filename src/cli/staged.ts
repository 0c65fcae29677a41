/** What a commit would take: the contents that git has staged, whatever the files hold by now. */
import { join } from 'node:path';

import { isScannedByName } from '../engine/notebook/paths';
import { askGit, toParts } from './git';
import type { Source } from './source';

/** The modes of files, without those of links and submodules. */
const fileMode = /^100/;

/**
 * The staged files that differ from the last commit, in git's order: notebooks
 * and the texts that the engine knows.
 *
 * @param paths - files and folders to keep to; none for all.
 * @throws GitFailure - outside of a repository, or without git.
 */
export const listStaged = (paths: readonly string[]): Source[] => {
  const failure = 'This is not inside of a git repository.';
  const top = askGit(['rev-parse', '--show-toplevel'], '.', failure);
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
  const folder = top.toString('utf8').replace(/\n$/, '');
  return changes.flatMap((change, index) => {
    const [, mode, , blob] = change.split(' ');
    const name = changes[index + 1];
    const isWanted =
      index % 2 === 0 && fileMode.test(mode) && isScannedByName(name);
    return isWanted ? [{ path: join(folder, name), blob }] : [];
  });
};

/** The bytes of a staged content. */
export const readStaged = (blob: string): Buffer =>
  askGit(['cat-file', 'blob', blob], '.', 'Git could not read what is staged.');
