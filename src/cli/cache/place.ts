/** Where this program's cache lies; to know it loads nothing. */
import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where a cache lies, and which program made it. */
export interface CachePlace {
  readonly path: string;
  readonly program: string;
}

/** The digest of this program; it is put there when the command is bundled. */
const program = process.env.NBWARDEN_PROGRAM ?? null;

/** Fewer are judged before the cache is read. */
const manyFiles = 8;

/** The user's cache; `null` where it would not pay, and where no bundle tells which program this is. */
export const findCache = (files: number): CachePlace | null =>
  program === null || files < manyFiles
    ? null
    : {
        path: join(envPaths('nbwarden', { suffix: '' }).cache, 'clean'),
        program
      };
