import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A file's text and its size on disk. */
export interface TextFile {
  readonly text: string;
  readonly bytes: number;
}

/** Thrown for a file that holds no text. */
export class NoText extends Error {}

/** The descriptor of the standard input. */
const standardInput = 0;

/** How far to look for a byte that no text holds. */
const sampleLength = 8192;

/**
 * Reads a text; `-` is the standard input. UTF-8, or UTF-16 with its mark.
 *
 * @throws NoText - for a binary file.
 * @throws Error - with the code of the file operation that failed.
 */
export const readText = (path: string): TextFile => {
  const bytes = readFileSync(path === '-' ? standardInput : path);
  return { text: decode(bytes), bytes: bytes.length };
};

const decode = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes.toString('utf16le', 2);
  }
  if (bytes.subarray(0, sampleLength).includes(0)) {
    throw new NoText('It is not a text file.');
  }
  if (isAscii(bytes)) {
    // Several times faster, and most notebooks are.
    return bytes.toString('latin1');
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
};
