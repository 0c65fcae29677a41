/** The file in the folder, beside what is staged of it. */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

import {
  NotWritable,
  replaceContent,
  toContent,
  type Content
} from '../repair/content';
import { NoText } from '../read';
import { toWriteReason } from '../trouble';
import type { Entry } from './entries';

/** What a file holds now. */
export interface WorkingFile {
  readonly bytes: Buffer;
  readonly content: Content;
}

const lookAt = (path: string): Stats | undefined =>
  lstatSync(path, { throwIfNoEntry: false });

/** Whether a file is there that git would take for the entry: none behind a link, in its folders either. */
export const isInTree = ({ path, name }: Entry): boolean => {
  let folder = path;
  const isBehindLink = name
    .split('/')
    .slice(1)
    .some(() => {
      folder = dirname(folder);
      return lookAt(folder)?.isSymbolicLink();
    });
  return !isBehindLink && (lookAt(path)?.isFile() ?? false);
};

/** A file that is there, is no link, and may be written again; else `null`. */
export const readWorking = (entry: Entry): WorkingFile | null => {
  if (!isInTree(entry)) {
    return null;
  }
  const bytes = readFileSync(entry.path);
  try {
    return { bytes, content: toContent(bytes) };
  } catch (error) {
    if (error instanceof NoText) {
      return null;
    }
    throw error;
  }
};

/** Writes another text, unless the file is another by now; returns why it was left, else `null`. */
export const replaceWorking = (
  path: string,
  { bytes, content }: WorkingFile,
  text: string
): string | null => {
  try {
    if (!readFileSync(path).equals(bytes)) {
      return 'It changed in the meantime.';
    }
    replaceContent(path, content, text);
    return null;
  } catch (error) {
    return error instanceof NotWritable ? error.message : toWriteReason(error);
  }
};
