/** Remembers what a step was done for, so that it is done again only after a change. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A hash of the files' names and contents; folders are read with all they hold. */
export function hashFiles(paths, isWanted = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles).filter(isWanted)) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

export const isStamped = (path, value) =>
  existsSync(path) && readFileSync(path, 'utf8') === value;

export function stamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, value);
}

function listFiles(path) {
  if (!existsSync(path)) {
    return [];
  }
  const entries = readdirOrNull(path);
  return entries === null
    ? [path]
    : entries.sort().flatMap(name => listFiles(join(path, name)));
}

function readdirOrNull(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') {
      return null;
    }
    throw error;
  }
}
