import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { isScannedByName } from '../engine/notebook/paths';
import { askGit, toParts } from './git';
import { isFolder } from './namedpath';
import { isGarbled } from './trouble';
import type { Source } from './source';

/** Folders that hold copies or what others wrote. */
const skipped = new Set([
  '.git',
  '.hg',
  '.svn',
  '.ipynb_checkpoints',
  '.tox',
  '.venv',
  '__pycache__',
  'node_modules',
  'site-packages',
  'venv'
]);

/** Told of a folder that could not be read. */
type TellError = (path: string, error: unknown) => void;

/**
 * The files to scan: a file as named, of a folder the notebooks and the texts
 * that the engine knows, in a fixed order.
 *
 * @throws Error - when there is no such file or folder.
 */
export const listFiles = (path: string, tell: TellError): Source[] => {
  const isFile = path === '-' || !isFolder(path);
  const paths = isFile ? [path] : (listWithGit(path) ?? walk(path, tell));
  return Array.from(paths, each => ({ path: each, blob: null }));
};

/** Whether the folder or one above it is a repository; starting git to ask takes longer. */
const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) ||
  (dirname(folder) !== folder && isInRepository(dirname(folder)));

/** What git does not ignore; `null` outside of a repository or without git. */
const listWithGit = (folder: string): string[] | null => {
  if (!isInRepository(resolve(folder))) {
    return null;
  }
  const names = tryGit(folder);
  return (
    names &&
    [...new Set(names)]
      .filter(name => !name.split('/').some(part => skipped.has(part)))
      .filter(isScannedByName)
      .sort()
      .map(name => join(folder, name))
      .filter(isRegularFile)
  );
};

const tryGit = (folder: string): string[] | null => {
  try {
    return toParts(
      askGit(
        ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
        folder
      )
    );
  } catch {
    return null;
  }
};

/**
 * Deleted files are still listed; links would be read twice or lead outside.
 * A name that is no Unicode finds no file: it is kept, so that it is told.
 */
const isRegularFile = (path: string): boolean => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? stat.isFile() : isGarbled(path);
};

/** @param isNamed - by the user, who may well mean an environment. */
function* walk(
  folder: string,
  tell: TellError,
  isNamed = true
): Generator<string> {
  const entries = readFolder(folder, tell);
  if (!isNamed && entries.some(isEnvironmentMark)) {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* skipped.has(entry.name) ? [] : walk(path, tell, false);
    } else if (entry.isFile() && isScannedByName(entry.name)) {
      yield path;
    }
  }
}

/** A virtual environment may have any name; its configuration gives it away. */
const isEnvironmentMark = ({ name }: Dirent): boolean => name === 'pyvenv.cfg';

const readFolder = (folder: string, tell: TellError): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1
    );
  } catch (error) {
    tell(folder, error);
    return [];
  }
};
