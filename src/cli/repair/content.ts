import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs';
import { dirname, join } from 'node:path';

import { refusePointer } from '../lfs';
import { NoText } from '../read';
import { toWriteReason } from '../trouble';

/** A file's text, and what has to be kept when it is written again. */
export interface Content {
  readonly text: string;
  readonly encoding: 'utf8' | 'utf16le';
  readonly hasMark: boolean;
}

/**
 * Reads a file that may be written again.
 *
 * @throws NoText - where writing the text again would change other bytes.
 * @throws GitFailure - for a pointer of Git LFS.
 * @throws Error - with the code of the file operation that failed.
 */
export const readContent = (path: string): Content =>
  toContent(refusePointer(readFileSync(path)));

/** The standard input, as {@link readContent} reads a file. */
export const readInput = (): Content => toContent(readFileSync(0));

/**
 * The text of bytes that may be written again.
 *
 * @throws NoText - where writing the text again would change other bytes.
 */
export const toContent = (bytes: Buffer): Content => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8';
  const whole = bytes.toString(encoding);
  const hasMark = whole.startsWith('\ufeff');
  if (whole.includes('\0') || !Buffer.from(whole, encoding).equals(bytes)) {
    throw new NoText('It is not a text file in UTF-8 or UTF-16.');
  }
  return { text: hasMark ? whole.slice(1) : whole, encoding, hasMark };
};

/** Thrown for a file that stays as it is; the message is a sentence. */
export class NotWritable extends Error {}

/** Who may write a folder may replace its files, also those that are read-only. */
const mustBeWritable = (path: string, mode: number): void => {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    mode = 0;
  }
  // The mode too: it means nothing to who runs as root.
  if ((mode & 0o222) === 0) {
    throw new NotWritable(
      'It is read-only, and was left as it is. Make it writable first.'
    );
  }
};

/** Another text as the first one was written. */
export const toBytes = ({ encoding, hasMark }: Content, text: string): Buffer =>
  Buffer.from((hasMark ? '\ufeff' : '') + text, encoding);

/**
 * Puts another text in a file's place in one step, so that no reader and no
 * crash ever sees a half of it. Its mode stays, and links stay links.
 *
 * @throws NotWritable - for a file that is read-only, and where writing failed.
 */
export const replaceContent = (
  path: string,
  content: Content,
  text: string
): void => {
  const target = realpathSync(path);
  // Not the file's name and more, which may be too long for a name.
  const aside = join(dirname(target), `.${crypto.randomUUID()}`);
  const { mode } = statSync(target);
  mustBeWritable(target, mode);
  try {
    const file = openSync(aside, 'wx', mode);
    try {
      writeSync(file, toBytes(content, text));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(aside, mode);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new NotWritable(`It was left as it is. ${toWriteReason(error)}`);
  }
};
