/**
 * Whether the commit that waits for this program makes the last one anew. Git
 * does not tell a hook; the command line that started it does.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { askProgram } from './git';

/** A process as the system knows it. */
interface Ancestor {
  readonly parent: number;
  readonly words: readonly string[];
}

/** Between git and this program stand a shell, and whatever else runs hooks. */
const mostAncestors = 12;

/** Git takes any beginning of an option's name that only one has. */
const amend = /^--am(?:e|en|end)?$/;

/** Whether a command line is `git commit --amend`. */
export const isAmend = ([program = '', ...words]: readonly string[]): boolean =>
  /^git(?:-commit)?(?:\.exe)?$/i.test(basename(program)) &&
  (words.includes('commit') || program.includes('git-commit')) &&
  words.some(word => amend.test(word));

/** Only within a hook: else nobody waits. */
export const isAmending = (): boolean => {
  let id = process.ppid;
  const isHook = process.env.GIT_INDEX_FILE !== undefined;
  for (let step = 0; isHook && step < mostAncestors && id > 1; step++) {
    const ancestor = findProcess(id);
    if (ancestor === null || isAmend(ancestor.words)) {
      return ancestor !== null;
    }
    id = ancestor.parent;
  }
  return false;
};

const findProcess = (id: number): Ancestor | null => {
  try {
    return process.platform === 'linux' ? readProcess(id) : askProcess(id);
  } catch {
    return null;
  }
};

/** proc(5): the name stands in parentheses, and may hold some itself. */
const readProcess = (id: number): Ancestor => {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
  return { parent: Number(parent), words: line.split('\0') };
};

const askProcess = (id: number): Ancestor => {
  const columns = ['-o', 'ppid=', '-o', 'args=', '-p', String(id)];
  const [parent, ...words] = askProgram('ps', columns)
    .trim()
    .split(/\s{1,40}/);
  return { parent: Number(parent), words };
};
