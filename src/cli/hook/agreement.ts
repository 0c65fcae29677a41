/**
 * What the guard in JupyterLab let go: it knows what a person answered, and
 * leaves a note for the hook that git calls next.
 */
import { readFileSync, rmSync, statSync } from 'node:fs';

import { askGitLine } from '../git';

/** In the folder that git keeps for the working tree. */
const noteName = 'nbwarden-agreed';

/** Milliseconds: between the answer and the commit, git may ask for a name. */
const longest = 10 * 60_000;

/**
 * Whether this commit or push is the one that was agreed to in JupyterLab just
 * now. A note counts once; where there is none, or none that can be read,
 * nothing was agreed to.
 *
 * @param pushed - ids of the commits that a push brings; `null` for a commit.
 */
export const isAgreed = (pushed: readonly string[] | null): boolean => {
  try {
    const [step, subject] = takeNote().trim().split(' ');
    return pushed === null
      ? step === 'commit' && subject === askGitLine(['write-tree'])
      : step === 'push' && pushed.every(id => id === subject);
  } catch {
    return false;
  }
};

const takeNote = (): string => {
  const path = askGitLine(['rev-parse', '--git-path', noteName]);
  const isFresh = Date.now() - statSync(path).mtimeMs < longest;
  const note = readFileSync(path, 'utf8');
  rmSync(path);
  return isFresh ? note : '';
};
