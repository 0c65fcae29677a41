/** A scanner that is measured: how it is got, how it is run, how its report is read. */
export interface Tool {
  readonly name: string;
  readonly from: Origin;
  /** Scans the working directory with one thread and without a network. */
  readonly toArguments: (run: Run) => readonly string[];
  /** What its surroundings have to say, where no argument can. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Its report comes on the standard output; else it goes to `Run.report`. */
  readonly isPrinting?: boolean;
  /** Its report, as the text of the file, as places. */
  readonly read: (report: string) => readonly Place[];
}

/** A Go module, a package of PyPI, one of the node modules, or a file of this checkout. */
export type Origin =
  | { readonly kind: 'go'; readonly module: string }
  | {
      readonly kind: 'pypi';
      readonly package: string;
      readonly command: string;
    }
  | { readonly kind: 'npm'; readonly package: string; readonly script: string }
  | { readonly kind: 'own'; readonly script: string };

export interface Run {
  /** The file of the report. */
  readonly report: string;
  /** The root of this checkout. */
  readonly root: string;
  /** What a folder holds that a tool may have to be told by name. */
  readonly files: readonly string[];
}

/** Where a tool has found something. The value itself is not kept. */
export interface Place {
  /** As the tool tells it: absolute, or relative to the working directory. */
  readonly path: string;
  /** Lines of the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Judged as a finding where it is right and passed over where it is not. */
  readonly isMinor?: boolean;
}
