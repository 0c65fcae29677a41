/** What a commit would take: the contents that git has staged, whatever the files hold by now. */
import { existsSync } from 'node:fs';

import { isAmending } from './amend';
import { rawOptions, toSources } from './changes';
import { askGit, askGitLine, GitFailure, toParts } from './git';
import type { Source } from './source';
import { findTop } from './top';

/**
 * The staged files that differ from the last commit, in git's order.
 *
 * @param paths - files and folders to keep to; none for all.
 * @throws GitFailure - outside of a repository, without git, or for a path that is nowhere.
 */
export const listStaged = (paths: readonly string[]): Source[] => {
  const top = findTop();
  paths.forEach(requirePath);
  const base = isAmending() ? [findBaseOfAmended()] : [];
  return toSources(
    toParts(
      askGit([
        '--literal-pathspecs',
        'diff',
        '--cached',
        ...rawOptions,
        '--diff-filter=AMT',
        ...base,
        '--',
        ...paths
      ])
    ),
    top
  );
};

/** A name that was mistyped must not pass for one with nothing staged. */
const requirePath = (path: string): void => {
  const isHere = existsSync(path);
  const nowhere = `There is no ${path} here, and none is staged.`;
  const outside = `${path} is not in this repository.`;
  const listed = ['ls-files', '-z', '--cached', '--', path];
  const answer = askGit(
    ['--literal-pathspecs', ...listed],
    '.',
    isHere ? outside : nowhere
  );
  if (!isHere && answer.length === 0) {
    throw new GitFailure(nowhere);
  }
};

/** The commit before the one that is made anew; before the first one there is nothing. */
const findBaseOfAmended = (): string => {
  try {
    return askGitLine(['rev-parse', '--verify', '--quiet', 'HEAD^']);
  } catch {
    return askGitLine(['hash-object', '-t', 'tree', '--stdin']);
  }
};
