/** The files of a folder as git tells them. */
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { isScannedByName } from '../engine/notebook/paths';
import { isSkipped, readFolder, type TellError } from './folders';
import { askGitAside, toParts } from './git';
import { isGarbled } from './trouble';

/** Whether a folder is the top of a repository, or of a submodule. */
export const isRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git'));

/** Whether the folder or one above it is a repository; starting git to ask takes longer. */
const isInRepository = (folder: string): boolean =>
  isRepository(folder) ||
  (dirname(folder) !== folder && isInRepository(dirname(folder)));

/**
 * The files that git does not ignore, also those of repositories inside of the
 * folder; `null` outside of a repository, without git, and for a folder that
 * is ignored itself.
 */
export const listWithGit = (
  folder: string,
  tell: TellError
): string[] | null => {
  const entries = isInRepository(resolve(folder))
    ? askForEntries(folder, tell)
    : null;
  const isIgnored = entries?.length === 0 && !isRepository(folder);
  return entries === null || isIgnored
    ? null
    : entries.flatMap(entry => listEntry(folder, entry, tell));
};

/** A file, or a folder that has a repository of its own. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isTracked: boolean;
}

const listEntry = (
  folder: string,
  { name, isFolder, isTracked }: Entry,
  tell: TellError
): string[] => {
  const path = join(folder, name);
  if (isSkipped(name, isTracked)) {
    return [];
  }
  if (isFolder) {
    // A submodule that is not checked out is an empty folder.
    const isOther = isRepository(path) && !isThroughLink(folder, name);
    return isOther ? (listWithGit(path, tell) ?? []) : [];
  }
  return isScannedByName(name) && isRegularFile(path) ? [path] : [];
};

/** In the place of a submodule may lie a link by now, to the repository itself even. */
const isThroughLink = (folder: string, name: string): boolean =>
  realpathSync(join(folder, name)) !== resolve(realpathSync(folder), name);

/**
 * Deleted files are still listed; links would be read twice or lead outside.
 * A name that is no Unicode finds no file: it is kept, so that it is told.
 */
const isRegularFile = (path: string): boolean => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? stat.isFile() : isGarbled(path);
};

const question = 'ls-files -z --stage --cached --others --exclude-standard';

/** What the index says before a name: the mode, the id and the stage. */
const staged = /^(\d{6}) [0-9a-f]{40,64} \d\t/;

/** The mode of a submodule. */
const linkMode = '160000';

const askForEntries = (folder: string, tell: TellError): Entry[] | null => {
  try {
    const { answer, complaints } = askGitAside(question.split(' '), folder);
    tellUnread(folder, complaints, tell);
    const entries = toParts(answer).map(toEntry);
    const unique = new Map(entries.map(entry => [entry.name, entry]));
    return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
};

const toEntry = (part: string): Entry => {
  const [head = '', mode] = staged.exec(part) ?? [];
  const name = part.slice(head.length);
  // A repository that the index does not know ends with a slash.
  return {
    name,
    isFolder: mode === linkMode || name.endsWith('/'),
    isTracked: head !== ''
  };
};

const closedFolder = /^warning: could not open directory '(.+)': /gm;

/** Git only warns of a folder that it may not look into. */
const tellUnread = (
  folder: string,
  complaints: string,
  tell: TellError
): void => {
  for (const [, name] of complaints.matchAll(closedFolder)) {
    readFolder(join(folder, name), tell);
  }
};
