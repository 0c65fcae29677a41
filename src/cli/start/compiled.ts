/**
 * What V8 made of a program's text, kept in a file as Python keeps its
 * `__pycache__`: to compile the command anew takes longer than to scan most
 * notebooks. A file that is missing, of another program or damaged only costs
 * that time.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as zlib from 'node:zlib';

import { makeFolder } from '../makefolder';

export interface Compiled {
  readonly code: Buffer;
  /** How long the program ran that it was taken from: a longer run compiles more. */
  readonly milliseconds: number;
}

/** Doubles before the code: size and time of the program, milliseconds, checksum. */
const headerLength = 4 * 8;

/** V8 trusts the code that it is given. Older versions of Node have no checksum, and keep nothing. */
const toChecksum = (code: Buffer): number | null =>
  'crc32' in zlib ? (zlib.crc32 as (data: Buffer) => number)(code) : null;

/** What tells a program from the one that was there before. */
const readIdentity = (program: string): [size: number, time: number] => {
  const { size, mtimeMs } = statSync(program);
  return [size, mtimeMs];
};

/** What was kept of a program; `null` where that cannot be used. */
export const readCompiled = (
  path: string,
  program: string
): Compiled | null => {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(headerLength);
    const [size, time] = readIdentity(program);
    const isRight =
      bytes.readDoubleLE(0) === size &&
      bytes.readDoubleLE(8) === time &&
      bytes.readDoubleLE(24) === toChecksum(code);
    return isRight ? { code, milliseconds: bytes.readDoubleLE(16) } : null;
  } catch {
    return null;
  }
};

/** Keeps what was compiled where the folder may be written; another process never reads half of it. */
export const writeCompiled = (
  path: string,
  program: string,
  { code, milliseconds }: Compiled
): void => {
  const checksum = toChecksum(code);
  if (checksum === null) {
    return;
  }
  try {
    const header = Buffer.alloc(headerLength);
    [...readIdentity(program), milliseconds, checksum].forEach(
      (number, index) => header.writeDoubleLE(number, index * 8)
    );
    makeFolder(dirname(path));
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([header, code]), { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {
    // Installed by somebody else: then it is compiled each time.
  }
};
