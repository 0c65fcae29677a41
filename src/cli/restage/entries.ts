/** Entries of git's index, and contents in git's store. */
import { join } from 'node:path';

import { askGit, toParts } from '../git';
import { listStaged } from '../staged';
import { findTop } from '../top';

/** A file as the index has it. */
export interface Entry {
  /** Below the top of the working tree, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
  /** What git was told about the file in the folder; it has to be told again. */
  readonly marks: readonly Mark[];
}

/** An entry that is to have another content. */
export interface EntryChange {
  readonly entry: Entry;
  readonly blob: string;
}

const marks = ['skip-worktree', 'assume-unchanged'] as const;
type Mark = (typeof marks)[number];

const fileMode = /^100/;

/**
 * What the next commit takes: all that is staged, or the files that are named,
 * staged or not.
 *
 * @throws GitFailure - outside of a repository, or for a path that is nowhere.
 */
export const listEntries = (paths: readonly string[]): Entry[] => {
  const staged = new Set(listStaged(paths).map(({ path }) => path));
  const entries = readEntries(paths).filter(({ mode }) => fileMode.test(mode));
  return paths.length > 0
    ? entries
    : entries.filter(({ path }) => staged.has(path));
};

/** @param paths - none for all. */
export const readEntries = (paths: readonly string[]): Entry[] => {
  const top = findTop();
  const asked = ['ls-files', '-v', '--stage', '--full-name', '-z', '--'];
  const folder = paths.length > 0 ? '.' : top;
  const answer = askGit(['--literal-pathspecs', ...asked, ...paths], folder);
  return toParts(answer).flatMap(part => toEntry(part, top));
};

/** `tag mode blob stage<tab>name`; another stage than 0 is one of a conflict. */
const toEntry = (part: string, top: string): Entry[] => {
  const at = part.indexOf('\t');
  const [tag, mode, blob, stage] = part.slice(0, at).split(' ');
  const name = part.slice(at + 1);
  const isMarked = { 'skip-worktree': /s/i, 'assume-unchanged': /[a-z]/ };
  return stage === '0'
    ? [
        {
          ...{ name, mode, blob, path: join(top, name) },
          marks: marks.filter(mark => isMarked[mark].test(tag))
        }
      ]
    : [];
};

/**
 * Gives entries other contents, all or none.
 *
 * @throws GitFailure - where the index cannot be written.
 */
export const setEntries = (changes: readonly EntryChange[]): void => {
  const top = findTop();
  const update = (input: string, ...options: string[]): Buffer =>
    askGit(['update-index', '-z', ...options], top, locked, input);
  const lines = changes.map(
    ({ entry, blob }) => `${entry.mode} ${blob} 0\t${entry.name}\0`
  );
  update(lines.join(''), '--index-info');
  for (const mark of marks) {
    const names = changes
      .filter(({ entry }) => entry.marks.includes(mark))
      .map(({ entry }) => `${entry.name}\0`);
    if (names.length > 0) {
      update(names.join(''), `--${mark}`, '--stdin');
    }
  }
};

const locked =
  'What is staged could not be changed: another program of git is at work, one broke off and left index.lock behind, or nothing can be written there.';

/** Keeps a content as an object of the repository, as it is; returns its id. */
export const keepContent = (content: Buffer): string =>
  askGit(
    ['hash-object', '-w', '--no-filters', '--stdin'],
    '.',
    'Nothing can be written to the repository.',
    content
  )
    .toString()
    .trim();

/** @throws GitFailure - where it is gone. */
export const readContent = (blob: string): Buffer =>
  askGit(['cat-file', 'blob', blob], '.', 'Git does not have its content.');
