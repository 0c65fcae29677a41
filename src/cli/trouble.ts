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

/** Why something could not be done, as a sentence. */
export const toReason = (error: unknown): string => {
  if (error instanceof NoText || error instanceof GitFailure) {
    return error.message;
  }
  if (!(error instanceof Error && 'code' in error)) {
    return 'It could not be scanned.';
  }
  const code = String(error.code);
  return reasons[code] ?? `It could not be read (${code}).`;
};
