import { resolve } from 'node:path';

import { confidences } from '../engine/confidence';
import { configName } from '../engine/config/types';
import { isNotebookPath } from '../engine/notebook/paths';
import type { Demand } from '../engine/report';
import { messageOf } from '../engine/thrown';
import { isAudit, readAudit, type AuditCommand } from './audit/arguments';
import type { Commits } from './commits';
import {
  isFilter,
  readFilter,
  type CleanCommand,
  type FilterCommand
} from './filter/arguments';
import {
  isHook,
  readHook,
  type HookCommand,
  type HookRunCommand
} from './hook/arguments';
import { refuseEmpty } from './namedpath';
import { readOptions } from './options';
import { isRepair, readRepair, type RepairCommand } from './repair/arguments';
import type { RestageCommand, UndoCommand } from './restage/arguments';
import { isTrust, readTrust, type TrustCommand } from './trust/arguments';
import { WrongArgument } from './wrong';

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof formats)[number];

/** What a scan reads: files, what the next commit takes, or what commits brought. */
export type Origin = 'files' | 'staged' | Commits;

/** What to scan, and how to tell of it. */
export interface ScanCommand {
  readonly kind: 'scan';
  /** Files and folders; `-` is the standard input. */
  readonly paths: readonly string[];
  /** What of them is read: the files, or what git keeps of them, or of all where there are none. */
  readonly origin: Origin;
  /** How many threads scan; `null` leaves it to the program. */
  readonly jobs: number | null;
  /** Whether what is known of clean files is used, and kept. */
  readonly usesCache: boolean;
  readonly format: ReportFormat;
  readonly demand: Demand;
  /** Where the report goes; `null` is the standard output. */
  readonly output: string | null;
}

/** Allow what is found now, in a file. */
export interface BaselineCommand {
  readonly kind: 'baseline';
  readonly paths: readonly string[];
  readonly demand: Demand;
  /** The file that is written or added to. */
  readonly output: string;
}

/** Take the rules of a file of gitleaks over. */
export interface ImportCommand {
  readonly kind: 'import-gitleaks';
  readonly path: string;
  readonly output: string;
}

export type Command =
  | ScanCommand
  | BaselineCommand
  | ImportCommand
  | RepairCommand
  | RestageCommand
  | UndoCommand
  | TrustCommand
  | AuditCommand
  | HookCommand
  | HookRunCommand
  | FilterCommand
  | CleanCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

const options = {
  format: { type: 'string', default: 'text' },
  'min-confidence': { type: 'string', default: 'likely' },
  sensitive: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  staged: { type: 'boolean', default: false },
  range: { type: 'string' },
  history: { type: 'boolean', default: false },
  jobs: { type: 'string', short: 'j' },
  'no-cache': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false }
} as const;

/** Reads the arguments behind the program's name. Never throws. */
export const readArguments = (given: readonly string[]): Command => {
  try {
    // What git calls gets names of files, which may look like anything.
    if (isFilter(given) && given[1] === 'clean') {
      return readFilter(given);
    }
    return asksForHelp(given) ? { kind: 'help' } : readCommand(given);
  } catch (error) {
    return { kind: 'wrong', message: toSentence(messageOf(error)) };
  }
};

/** Wherever it stands, but for behind `--`, where only paths do. */
const asksForHelp = (given: readonly string[]): boolean => {
  const end = given.indexOf('--');
  return given
    .slice(0, end < 0 ? given.length : end)
    .some(each => each === '--help' || each === '-h');
};

const readCommand = (given: readonly string[]): Command => {
  if (isTrust(given)) {
    return readTrust(given);
  }
  if (isHook(given)) {
    return readHook(given);
  }
  if (isFilter(given)) {
    return readFilter(given);
  }
  if (isAudit(given)) {
    return readAudit(given);
  }
  return isRepair(given) ? readRepair(given) : read(given);
};

const toSentence = (message: string): string =>
  message.endsWith('.') ? message : `${message}.`;

const read = (given: readonly string[]): Command => {
  const { values, positionals } = readOptions(given, options);
  const [name, ...paths] = positionals;
  if (values.version) {
    return { kind: 'version' };
  }
  if (values.help || name === undefined) {
    return { kind: 'help' };
  }
  const least = values['min-confidence'];
  const demand = {
    least: choose('--min-confidence', least, confidences),
    sensitive: values.sensitive
  };
  const output = values.output ?? configName;
  const origin = toOrigin(values);
  switch (name) {
    case 'scan':
      return {
        kind: name,
        paths: origin === 'files' ? needPaths(paths) : refuseEmpty(paths),
        origin,
        jobs: values.jobs === undefined ? null : toJobs(values.jobs),
        usesCache: !values['no-cache'],
        format: choose('--format', values.format, formats),
        demand,
        output: toReportPath(values.output, paths)
      };
    case 'baseline':
      return { kind: name, paths: needFiles(paths), demand, output };
    case 'import-gitleaks':
      return { kind: name, path: needOne(paths), output };
    default:
      throw new WrongArgument(`There is no command "${name}".`);
  }
};

const toOrigin = (values: {
  readonly staged: boolean;
  readonly history: boolean;
  readonly range?: string;
}): Origin => {
  const { staged, history, range } = values;
  if ([staged, history, range !== undefined].filter(Boolean).length > 1) {
    throw new WrongArgument('Choose one of --staged, --range and --history.');
  }
  if (range !== undefined && !/[^.]\.\.|\.\.[^.]/.test(range)) {
    throw new WrongArgument('--range is two commits: main..HEAD.');
  }
  if (staged) {
    return 'staged';
  }
  return range === undefined && !history
    ? 'files'
    : { revisions: [range ?? 'HEAD'] };
};

const needPaths = (paths: readonly string[]): readonly string[] => {
  if (paths.length === 0) {
    throw new WrongArgument(
      'Name a file or a folder to scan; "." is this one.'
    );
  }
  return refuseEmpty(paths);
};

/** What the standard input holds has no place in a file of allowed findings. */
const needFiles = (paths: readonly string[]): readonly string[] => {
  if (paths.includes('-')) {
    throw new WrongArgument('A baseline is made of files and folders.');
  }
  return needPaths(paths);
};

const needOne = (paths: readonly string[]): string => {
  if (paths.length !== 1) {
    throw new WrongArgument('Name one file of gitleaks: .gitleaks.toml.');
  }
  return refuseEmpty(paths)[0];
};

/** Where a report goes: `-` is the standard output, and what is named to be scanned stays as it is. */
const toReportPath = (
  output: string | undefined,
  scanned: readonly string[]
): string | null => {
  if (output === undefined || output === '-') {
    return null;
  }
  const isScanned = scanned.some(path => resolve(path) === resolve(output));
  if (isScanned || isNotebookPath(output)) {
    throw new WrongArgument(
      `--output would write the report over ${output}. Name another file.`
    );
  }
  return output;
};

const toJobs = (text: string): number => {
  if (!/^[1-9]\d?$/.test(text)) {
    throw new WrongArgument('--jobs is a number from 1 to 99.');
  }
  return Number(text);
};

const choose = <Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[]
): Choice => {
  const chosen = choices.find(choice => choice === value);
  if (chosen === undefined) {
    throw new WrongArgument(`${option} is one of ${choices.join(', ')}.`);
  }
  return chosen;
};
