import { isAtLeast } from '../confidence';
import type { Confidence, Finding } from '../types';

/** A finding and the file that it stands in. */
export interface FileFinding {
  /** Relative to the folder where the command runs, with `/`. */
  readonly path: string;
  /** The commit that brought it, where commits were read. */
  readonly commit?: string;
  readonly finding: Finding;
  /** The line of the file, from 0, of each of its places, where that was asked for and is known. */
  readonly fileLines?: readonly (number | null)[];
}

/** A file, or a part of one, that could not be read. */
export interface FileError {
  readonly path: string;
  readonly commit?: string;
  readonly message: string;
}

/** What a run over files found, in the order of the files. */
export interface Report {
  readonly findings: readonly FileFinding[];
  readonly errors: readonly FileError[];
  readonly scanned: {
    readonly files: number;
    readonly bytes: number;
    readonly milliseconds: number;
    /** Files that `nbwarden.toml` leaves out. */
    readonly skipped: number;
    /** Staged or committed files that hold no text, and do not say so by their name. */
    readonly binary: number;
  };
}

/** What a run was asked to count. */
export interface Demand {
  /** How sure a finding must be. */
  readonly least: Confidence;
  /** Whether other sensitive data count as secrets do. */
  readonly sensitive: boolean;
}

/** Whether a finding fails a run: of a kind that was asked for, that nobody allowed, sure enough. */
export const doesCount = (
  { rule, confidence, allowed }: Finding,
  { least, sensitive }: Demand
): boolean =>
  (rule.category === 'secret' || sensitive) &&
  allowed === null &&
  isAtLeast(confidence, least);
