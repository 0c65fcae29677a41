/** What commits brought: each content once for each name that it got. */
import { rawOptions, toSources } from './changes';
import { askGit, GitFailure, toParts } from './git';
import type { Source } from './source';
import { findTop } from './staged';

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
  const top = findTop();
  const ids = listIds(commits);
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
