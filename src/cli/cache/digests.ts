/**
 * A file of digests, all of one length, behind a header that says what they are
 * of. Several threads may add to it at a time: each writes whole digests to its
 * end. What is missing, of another header or damaged counts as empty.
 */
import {
  appendFileSync,
  readFileSync,
  renameSync,
  writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';

import { makeFolder } from '../makefolder';

/** Of SHA-256. */
const length = 32;

/** More take longer to read than they save; the newest half of them is kept. */
const mostDigests = 200_000;

/** One character a byte: a text is quicker to look up than bytes. */
const encoding = 'latin1';

const isWhole = (text: string, header: string): boolean =>
  text.startsWith(header) && text.length % length === 0;

const readAll = (path: string): string => {
  try {
    return readFileSync(path, encoding);
  } catch {
    return '';
  }
};

const replace = (path: string, text: string): void => {
  makeFolder(dirname(path), 0o700);
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text, { encoding, mode: 0o600 });
  renameSync(unfinished, path);
};

/**
 * Makes the file one that digests can be added to.
 *
 * @throws what the file system throws.
 */
export const prepareDigests = (path: string, header: string): void => {
  const text = readAll(path);
  if (!isWhole(text, header)) {
    replace(path, header);
  } else if (text.length > mostDigests * length) {
    replace(path, header + text.slice((-mostDigests / 2) * length));
  }
};

/** The digests of a file; `null` if it is none of this header. */
export const readDigests = (
  path: string,
  header: string
): Set<string> | null => {
  const text = readAll(path);
  if (!isWhole(text, header)) {
    return null;
  }
  const digests = new Set<string>();
  for (let at = length; at < text.length; at += length) {
    digests.add(text.slice(at, at + length));
  }
  return digests;
};

/** @throws what the file system throws. */
export const addDigests = (path: string, digests: readonly string[]): void =>
  appendFileSync(path, digests.join(''), encoding);
