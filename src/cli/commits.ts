/** What commits brought: each content once for each name that it got. */
import { existsSync } from 'node:fs';

import { rawOptions, toSources } from './changes';
import { complain } from './exit';
import { askGit, askGitLine, GitFailure, toParts } from './git';
import { readOptional } from './hook/files';
import type { Source } from './source';
import { findTopOfNames } from './top';

/** Which commits are meant, in git's words. */
export interface Commits {
  /** Such as `main..HEAD`, or one from which all before it are meant. */
  readonly revisions: readonly string[];
  /** The remotes whose commits are left out. */
  readonly remote?: string;
}

/**
 * The contents of the commits, the oldest first. Of a merge, what none of its
 * parents has: all else is in their commits.
 *
 * @param paths - files and folders to keep to; none for all.
 * @throws GitFailure - outside of a repository, or where git knows no such commits.
 */
export const listCommitted = (
  commits: Commits,
  paths: readonly string[]
): Source[] => {
  const top = findTopOfNames();
  const ids = listIds(commits);
  paths.forEach(requireOnce);
  tellOfCut(ids);
  const answer = askGit(
    [
      '--literal-pathspecs',
      ...['diff-tree', '--stdin', '-r', '-c', '--root'],
      ...rawOptions,
      '--',
      ...paths
    ],
    '.',
    'Git could not tell what the commits changed.',
    ids
  );
  return withoutKnown(toSources(toParts(answer), top));
};

/** A name that was mistyped must not pass for one without findings. */
const requireOnce = (path: string): void => {
  const known = ['rev-list', '--max-count=1', '--all', 'HEAD', '--', path];
  if (
    !existsSync(path) &&
    askGit(['--literal-pathspecs', ...known]).length === 0
  ) {
    throw new GitFailure(`There is no ${path} here, and none in any commit.`);
  }
};

/** The first commits of a shallow clone stand for all that came before them. */
const tellOfCut = (ids: Buffer): void => {
  const file = askGitLine(['rev-parse', '--git-path', 'shallow']);
  const cut = readOptional(file)?.toString('latin1').split('\n') ?? [];
  const asked = ids.toString('latin1');
  if (cut.some(id => id !== '' && asked.includes(id))) {
    complain(
      'This clone is shallow: commits before its first ones were not read. git fetch --unshallow brings them.'
    );
  }
};

const listIds = ({ revisions, remote }: Commits): Buffer => {
  const left =
    remote === undefined ? [] : ['--not', `--remotes=${remote}`, '--not'];
  return askGit(
    [
      ...['rev-list', '--reverse', '--topo-order', ...left],
      ...['--end-of-options', ...revisions, '--']
    ],
    '.',
    isUnborn(revisions)
      ? 'There is no commit yet.'
      : `Git knows no commits ${revisions.join(' ')}. A shallow clone has only the last ones.`
  );
};

const isUnborn = ([first]: readonly string[]): boolean => {
  try {
    askGit(['rev-parse', '--verify', '--quiet', 'HEAD']);
    return false;
  } catch (error) {
    return error instanceof GitFailure && first === 'HEAD';
  }
};

/** Judged again under another name, since nbwarden.toml speaks of names. */
const withoutKnown = (sources: readonly Source[]): Source[] => {
  const known = new Set<string>();
  return sources.filter(({ path, blob }) => {
    const key = `${blob} ${path}`;
    return !known.has(key) && known.add(key);
  });
};
