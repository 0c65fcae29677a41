/** What `nbwarden.toml` and the user's own rules say, as plain data. */
import type { Rule, Severity } from '../types';

/** The name of the shared file. No dot file: JupyterLab's server does not read those out. */
export const configName = 'nbwarden.toml';

/** An expression that checks a value, the whole match, or the line around it. */
export interface Exception {
  readonly on: 'value' | 'match' | 'line';
  readonly source: string;
  readonly flags: string;
}

/** A rule of somebody's own: read, judged and safe to run. */
export interface CustomRule {
  readonly rule: Rule;
  readonly source: string;
  readonly flags: string;
  /** Words one of which stands near each match; lower case. */
  readonly keywords: readonly string[];
  /** How long a match can be. */
  readonly longest: number;
  /** The group that holds the value; `null`: the first that took part, else the whole match. */
  readonly group: number | null;
  readonly minEntropy: number | null;
  readonly except: readonly Exception[];
  /** A value that holds one of these is left alone; lower case. */
  readonly stopwords: readonly string[];
  /** For a rule by shape: what its values begin with and may be shown. */
  readonly prefixes: readonly string[] | null;
}

/** A finding that somebody allowed for everybody. */
export interface AllowedFingerprint {
  readonly fingerprint: string;
  readonly reason: string;
  /** The file that it stands in, relative to the folder of `nbwarden.toml`; `null` for any. */
  readonly path: string | null;
  /** The last day on which it counts, `2027-01-31`. */
  readonly expires: string | null;
}

/** What a file says of a rule. */
export interface RuleLevel {
  readonly rule: string;
  readonly level: Severity | 'off';
  /** Where it says so, from 0. */
  readonly line: number | null;
}

/** One `nbwarden.toml`. */
export interface ConfigFile {
  /** As reports name it. */
  readonly path: string;
  /** The folder that it lies in, with `/`; empty for the topmost. */
  readonly folder: string;
  /** Globs. */
  readonly leaveOut: readonly string[];
  readonly levels: readonly RuleLevel[];
  readonly allow: readonly AllowedFingerprint[];
  readonly rules: readonly CustomRule[];
}

/** A mistake in a file; what is meant does not apply, all else does. */
export interface ConfigProblem {
  /** From 0; `null` where there are no lines. */
  readonly line: number | null;
  readonly message: string;
}

/** A file as it was read. */
export interface ConfigReading {
  readonly file: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

/** A mistake and the file that it is in. */
export interface FileProblem extends ConfigProblem {
  readonly path: string;
}

/** What applies in a folder. */
export interface Config {
  /** From the nearest to the farthest. */
  readonly files: readonly ConfigFile[];
  /** Everybody's and the user's, one of an id. */
  readonly rules: readonly CustomRule[];
}
