import { GitFailure } from './git';
import { NoText } from './read';

/** What the codes of file operations mean to a person. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'There is no permission to read it.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads back to itself.',
  EMFILE: 'Too many files are open.',
  ENAMETOOLONG: 'Its name is too long.',
  ENOENT: 'There is no such file or folder.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A part of the path is not a folder.',
  EPERM: 'There is no permission to read it.',
  EROFS: 'The disk cannot be written to.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB.',
  ERR_STRING_TOO_LONG: 'It is larger than 512 MB.'
};

const toCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error
    ? error.code
    : null;

/** Whether there simply is no such file. */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String(toCode(error)));

/** Whether a name holds what stands for bytes that are no Unicode; Node.js cannot open such a file. */
export const isGarbled = (path: string): boolean => path.includes('\ufffd');

/** Why a file could not be read, as a sentence. */
export const toReadReason = (path: string, error: unknown): string =>
  isMissing(error) && isGarbled(path)
    ? 'Its name is not valid UTF-8. Rename it.'
    : toReason(error);

/** Why something could not be done, as a sentence. */
export const toReason = (error: unknown): string => {
  if (error instanceof NoText || error instanceof GitFailure) {
    return error.message;
  }
  const code = toCode(error);
  if (code === null) {
    return 'It could not be scanned.';
  }
  return reasons[String(code)] ?? `It could not be read (${String(code)}).`;
};

/** Why a file could not be written, as a sentence. */
export const toWriteReason = (error: unknown): string =>
  ['EACCES', 'EPERM'].includes(String(toCode(error)))
    ? 'There is no permission to write it.'
    : toReason(error);
