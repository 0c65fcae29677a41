import type { Dirent } from 'node:fs';
import { join } from 'node:path';

import { isScannedByName } from '../engine/notebook/paths';
import { readFolder, skipped, type TellError } from './folders';
import { isRepository, listWithGit } from './gitfiles';
import { isFolder } from './namedpath';
import type { Source } from './source';
import { refuseBare } from './top';

/**
 * The files to scan: a file as named, of a folder the notebooks and the texts
 * that the engine knows, in a fixed order.
 *
 * @throws Error - when there is no such file or folder.
 */
export const listFiles = (path: string, tell: TellError): Source[] => {
  const isFile = path === '-' || !isFolder(path);
  const paths = isFile ? [path] : listFolder(path, tell);
  return paths.map(each => ({ path: each, blob: null }));
};

const listFolder = (folder: string, tell: TellError): string[] => {
  const paths = listWithGit(folder, tell) ?? [...walk(folder, tell)];
  if (paths.length === 0) {
    refuseBare(folder);
  }
  return paths;
};

/** @param isNamed - by the user, who may well mean an environment, or what git ignores. */
function* walk(
  folder: string,
  tell: TellError,
  isNamed = true
): Generator<string> {
  const listed =
    !isNamed && isRepository(folder) ? listWithGit(folder, tell) : null;
  if (listed !== null) {
    yield* listed;
    return;
  }
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
