/** Which files are staged with the marks of a merge conflict that nobody resolved. */
import { askGit, toParts } from './git';

/** A command takes only so many names. */
const mostNames = 200;

/** What begins and ends a conflict; what parts it may stand in any text. */
const marks = ['^<<<<<<< ', '^>>>>>>> '].flatMap(mark => ['-e', mark]);

const asked = ['grep', '--cached', '--text', '-z', '-l', '-G', '--all-match'];

/**
 * Those of some files whose staged contents hold a conflict: they are not what
 * anybody means to commit.
 *
 * @param paths - from the current folder, with `/`.
 */
export const findConflicts = (paths: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (let at = 0; at < paths.length; at += mostNames) {
    listMarked(paths.slice(at, at + mostNames)).forEach(path =>
      found.add(path)
    );
  }
  return paths.filter(path => found.has(path));
};

const listMarked = (paths: readonly string[]): string[] => {
  try {
    return toParts(
      askGit(['--literal-pathspecs', ...asked, ...marks, '--', ...paths])
    );
  } catch {
    // Git's way to say that there is none; where it fails, nothing is known either.
    return [];
  }
};
