/** The file in the folder, beside what is staged of it. */
import { lstatSync, readFileSync } from 'node:fs';

import {
  NotWritable,
  replaceContent,
  toContent,
  type Content
} from '../repair/content';
import { NoText } from '../read';
import { toWriteReason } from '../trouble';

/** What a file holds now. */
export interface WorkingFile {
  readonly bytes: Buffer;
  readonly content: Content;
}

/** A file that is there, is no link, and may be written again; else `null`. */
export const readWorking = (path: string): WorkingFile | null => {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) {
    return null;
  }
  const bytes = readFileSync(path);
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
