/** Which program reads a configuration file. */
export type Program = 'server' | 'hub';

/** What a setting is set to. Nothing is run: what is no literal is `computed`. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly isOn: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | {
      readonly kind: 'map';
      readonly entries: readonly Entry[];
      /** Whether it has members whose keys are computed. */
      readonly isPartial?: true;
    }
  /** A name: a class, a function, a constant of another place. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'computed' };

/** A member of a dictionary whose key is a literal. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
}

/** One place that sets a trait. */
export interface Setting {
  /** Such as `ServerApp`. */
  readonly section: string;
  readonly trait: string;
  /** Keys behind the trait: `c.ServerApp.tornado_settings['headers'] = …`. */
  readonly keys: readonly string[];
  readonly value: Value;
  /** Whether it takes the place of what was set before, or adds to it. */
  readonly isAddition: boolean;
  /** Whether it stands under an `if`, in a function or the like. */
  readonly isConditional: boolean;
  /** What stands with it and is to stay: more in its statement, or another statement in its line. */
  readonly beside: 'in statement' | 'in line' | null;
  readonly path: string;
  /** From 0. */
  readonly line: number;
  /** The line in which the statement ends. */
  readonly lastLine: number;
  /** Offsets of the whole statement. */
  readonly from: number;
  readonly to: number;
  readonly program: Program;
  /** The name of the option, where it is one of the servers that a Hub starts: `--ip`. */
  readonly option?: string;
}

/** A setting as its file alone tells it. */
export type FileSetting = Omit<Setting, 'path' | 'program'>;

/** A line that sets something which nobody sees without running it. */
export interface Unread {
  readonly line: number;
  readonly reason: string;
}

/** What a file sets, and what keeps it from being used. */
export interface FileReading {
  readonly settings: readonly FileSetting[];
  readonly unread: readonly Unread[];
  readonly problem: { readonly line: number; readonly message: string } | null;
}

/** `ServerApp.ip` */
export const nameOfSetting = ({
  section,
  trait
}: Pick<Setting, 'section' | 'trait'>): string => `${section}.${trait}`;

/** Where a setting stands, for people: lines count from 1. */
export const placeOf = ({
  path,
  line
}: Pick<Setting, 'path' | 'line'>): string =>
  path === 'command line' ? path : `${path}:${line + 1}`;
