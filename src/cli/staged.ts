/** What a commit would take: the contents that git has staged, whatever the files hold by now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { isAmending } from './amend';
import { listUnmerged, rawOptions, toSources } from './changes';
import { askGit, askGitLine, GitFailure, toParts } from './git';
import type { Source } from './source';
import { findTop } from './top';

/**
 * The staged files that differ from the last commit, in git's order.
 *
 * @param paths - files and folders to keep to; none for all.
 * @param onConflict - told of each file with a conflict: git has staged nothing of it.
 * @throws GitFailure - outside of a repository, without git, or for a path that is nowhere.
 */
export const listStaged = (
  paths: readonly string[],
  onConflict: (path: string) => void = () => undefined
): Source[] => {
  const top = findTop();
  paths.forEach(requirePath);
  const base = isAmending() ? [findBaseOfAmended()] : [];
  const parts = toParts(
    askGit([
      '--literal-pathspecs',
      'diff',
      '--cached',
      ...rawOptions,
      '--diff-filter=AMTU',
      ...base,
      '--',
      ...paths
    ])
  );
  listUnmerged(parts).forEach(name => onConflict(join(top, name)));
  return toSources(parts, top);
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
