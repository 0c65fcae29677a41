/**
 * Which files held nothing at all when they were last scanned, so that a file
 * that is still the same is only read. The cache holds digests of those files,
 * of their paths and of the rules; of a file with a finding, even a doubtful or
 * an allowed one, it holds nothing. It is one program's: another judges anew.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import type { CustomRule } from '../../engine/config/types';
import { addDigests, prepareDigests, readDigests } from './digests';
import type { CachePlace } from './place';

const toDigest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  parts.forEach(part => hash.update(part));
  return hash.digest().toString('latin1');
};

/** Makes the file ready for the threads of a run; without one, nothing is remembered. */
export const prepareCache = (place: CachePlace): void => {
  try {
    prepareDigests(place.path, toDigest(place.program));
  } catch {
    // A folder that cannot be written, a full disk: then all is judged each time.
  }
};

/** What one thread knows of clean files, and learns. */
export class ScanCache {
  constructor({ path, program }: CachePlace) {
    this.path = path;
    this.program = program;
    this.known = readDigests(path, toDigest(program));
  }

  /**
   * What stands for a file: its place, what it holds, and the rules of its own.
   * Of the program too: another one may add to the file while this one renews it.
   */
  toKey(path: string, bytes: Uint8Array, rules: readonly CustomRule[]): string {
    const about = JSON.stringify([this.program, resolve(path), rules]);
    return toDigest(about, '\n', bytes);
  }

  /** Whether a file is known to hold nothing. */
  isClean(key: string): boolean {
    return this.known?.has(key) ?? false;
  }

  /** Notes that a file holds nothing. */
  add(key: string): void {
    this.learned.push(key);
  }

  /** Keeps what was learned for the next run. */
  save(): void {
    if (this.known === null || this.learned.length === 0) {
      return;
    }
    try {
      addDigests(this.path, this.learned);
    } catch {
      // See `prepareCache`.
    }
  }

  private readonly path: string;
  private readonly program: string;
  private readonly known: ReadonlySet<string> | null;
  private readonly learned: string[] = [];
}

export const openCache = (place: CachePlace): ScanCache => new ScanCache(place);
