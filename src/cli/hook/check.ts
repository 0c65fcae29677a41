/** What the hooks do when git calls them. */
import { readFileSync } from 'node:fs';

import type { Origin, ScanCommand } from '../arguments';
import type { Commits } from '../commits';
import { complain, exitCodes, type ExitCode } from '../exit';
import { askGit, askGitLine } from '../git';
import { runScan } from '../scancommand';
import { isAgreed } from './agreement';
import type { HookRunCommand } from './arguments';
import { guarded } from './names';

/** Judges what is on its way, and says how it ends. */
export const runHook = async (
  { name, given }: HookRunCommand,
  version: string
): Promise<ExitCode> => {
  const pushed = name === 'pre-commit' ? null : readPushed();
  if (isAgreed(pushed?.map(({ local }) => local) ?? null)) {
    process.stderr.write(
      `nbwarden: You settled this ${guarded[name].noun} in JupyterLab.\n`
    );
    return exitCodes.nothing;
  }
  const origin =
    pushed === null ? 'staged' : findPushed(given[0] ?? '', pushed);
  if (origin === 'unknown') {
    return complain(
      'The push was stopped: it brings something that is no commit, which is not read. Once without the check: git push --no-verify'
    );
  }
  if (origin === null) {
    return exitCodes.nothing;
  }
  const code = await runScan(toScan(origin), version);
  if (code !== exitCodes.nothing) {
    const { noun, bypass } = guarded[name];
    process.stderr.write(
      `\nnbwarden: The ${noun} was stopped${why[code]}. Once without the check: ${bypass}\n`
    );
  }
  return code;
};

const why: Readonly<Record<ExitCode, string>> = {
  0: '',
  1: '',
  2: ', because not all could be read',
  130: ''
};

const toScan = (origin: Origin): ScanCommand => ({
  kind: 'scan',
  paths: [],
  origin,
  jobs: null,
  usesCache: false,
  format: 'text',
  demand: { least: 'likely', sensitive: doesCountSensitive() },
  output: null
});

/** As in JupyterLab, other sensitive data stop a commit, unless git's configuration says otherwise. */
const doesCountSensitive = (): boolean => {
  try {
    return (
      askGitLine(['config', '--type=bool', 'nbwarden.sensitive']) !== 'false'
    );
  } catch {
    // It is not set.
    return true;
  }
};

/** A branch that is deleted there. */
const noCommit = /^0{40,64}$/;

/** What a push brings for a branch, and what the remote has of it. */
interface Pushed {
  readonly local: string;
  readonly known: string;
}

/** `<local ref> <local id> <remote ref> <remote id>` (githooks, "pre-push"). */
const readPushed = (): Pushed[] =>
  readFileSync(0, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' '))
    .map(([, local, , known]) => ({ local, known }))
    .filter(({ local }) => !noCommit.test(local));

/**
 * The commits that a push brings to a remote; `null` for none, `unknown` where it
 * brings something else: a tag may be one of a folder or of a file.
 */
const findPushed = (
  remote: string,
  ids: readonly Pushed[]
): Commits | 'unknown' | null => {
  if (!ids.every(({ local }) => isHere(local))) {
    return 'unknown';
  }
  const known = ids
    .map(each => each.known)
    .filter(id => !noCommit.test(id) && isHere(id));
  return ids.length === 0
    ? null
    : {
        revisions: [
          ...ids.map(({ local }) => local),
          ...known.map(id => `^${id}`)
        ],
        remote
      };
};

/** Whether it is a commit, or a tag of one; somebody else may have pushed what was never fetched. */
const isHere = (id: string): boolean => {
  try {
    askGit(['cat-file', '-e', `${id}^{commit}`]);
    return true;
  } catch {
    return false;
  }
};
