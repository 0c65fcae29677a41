import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';

import { makeFolder } from '../makefolder';
import { isMissing } from '../trouble';

/** The bytes of a file; `null` where there is none. */
export const readOptional = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
};

/** Puts a file in its place in one step: git may look for it at any moment. */
export const writeWhole = (
  path: string,
  content: string | Buffer,
  mode: number
): void => {
  makeFolder(dirname(path));
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    writeFileSync(aside, content, { flag: 'wx', flush: true });
    chmodSync(aside, mode);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
};

/** Removes a folder in which nothing is left. */
export const removeIfEmpty = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length === 0) {
    rmdirSync(folder);
  }
};
