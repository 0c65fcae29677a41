/** Git LFS keeps a pointer in the repository, and the content beside it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { askGitLine, GitFailure } from './git';
import { isMissing } from './trouble';

/** No pointer is longer (git-lfs, docs/spec.md). */
const longestPointer = 1024;

const firstLine = 'version https://git-lfs.github.com/spec/v1';

/** The SHA-256 of the content that a pointer stands for; `null` for anything else. */
export const findLfsId = (bytes: Buffer): string | null => {
  if (bytes.length > longestPointer) {
    return null;
  }
  const [first, ...lines] = bytes.toString('utf8').split('\n');
  const line = lines.find(each => each.startsWith('oid sha256:'));
  const id = line?.slice('oid sha256:'.length) ?? '';
  return first === firstLine && /^[0-9a-f]{64}$/.test(id) ? id : null;
};

/**
 * The bytes of a file, unless a checkout without Git LFS left a pointer there.
 *
 * @throws GitFailure - for a pointer: what it stands for cannot be judged.
 */
export const refusePointer = (bytes: Buffer): Buffer => {
  if (findLfsId(bytes) !== null) {
    throw new GitFailure(
      'Git LFS keeps its content, and it is not in this folder. Run: git lfs pull'
    );
  }
  return bytes;
};

/**
 * The content that a pointer stands for.
 *
 * @throws GitFailure - where it is not on this machine.
 */
export const readLfs = (id: string): Buffer => {
  const path = join(findStore(), id.slice(0, 2), id.slice(2, 4), id);
  try {
    return readFileSync(path);
  } catch (error) {
    throw isMissing(error)
      ? new GitFailure(
          'Git LFS keeps its content, and it is not on this machine. Run: git lfs fetch'
        )
      : error;
  }
};

const findStore = (): string => {
  const own = askGitLine(['rev-parse', '--git-common-dir']);
  return resolve(own, findSetting() ?? 'lfs', 'objects');
};

/** Where somebody keeps it elsewhere. */
const findSetting = (): string | null => {
  try {
    return askGitLine(['config', '--type=path', 'lfs.storage']);
  } catch {
    return null;
  }
};
