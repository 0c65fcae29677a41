import { findOptionProblem, optionsOf, ways } from '../../engine/fixes/ways';
import type { Demand } from '../../engine/report';
import type { Way, WayOption, WayOptions } from '../../engine/types';
import type { RestageCommand, UndoCommand } from '../restage/arguments';
import { refuseEmpty } from '../namedpath';
import { readOptions } from '../options';
import { WrongArgument } from '../wrong';

/** What to repair, and how. */
export interface RepairCommand {
  readonly kind: 'repair';
  readonly paths: readonly string[];
  /** How secrets of sources are kept; `null`: only outputs are redacted. */
  readonly way: Way | null;
  readonly options: WayOptions;
  readonly demand: Demand;
  /** Whether the files are changed; else the changes are shown. */
  readonly isWritten: boolean;
}

const wayOptions: readonly WayOption[] = [
  'ask',
  'file',
  'group',
  'key',
  'mount',
  'prefix',
  'project',
  'region',
  'scope',
  'service',
  'url'
];

const text = { type: 'string' } as const;
const options = {
  with: text,
  write: { type: 'boolean', default: false },
  staged: { type: 'boolean', default: false },
  sensitive: { type: 'boolean', default: false },
  undo: { type: 'boolean', default: false },
  ...(Object.fromEntries(wayOptions.map(name => [name, text])) as Record<
    WayOption,
    typeof text
  >)
} as const;

/** Whether the arguments are those of a command that repairs. */
export const isRepair = ([name]: readonly string[]): boolean =>
  name === 'fix' || name === 'redact';

/** @throws Error - with a sentence, for arguments that make no sense. */
export const readRepair = (
  given: readonly string[]
): RepairCommand | RestageCommand | UndoCommand => {
  const { values, positionals } = readOptions(given, options);
  const [name, ...paths] = refuseEmpty(positionals);
  if (values.undo) {
    return readUndo(given);
  }
  if (paths.length === 0 && !values.staged) {
    throw new WrongArgument(`Name the files or folders to ${name}.`);
  }
  if (paths.includes('-') && (paths.length > 1 || values.staged)) {
    throw new WrongArgument(
      'The standard input, -, is one notebook: name nothing else.'
    );
  }
  const chosen = Object.fromEntries(
    wayOptions.flatMap(option =>
      values[option] === undefined ? [] : [[option, values[option]]]
    )
  ) as WayOptions;
  const way = name === 'fix' ? readWay(values.with) : null;
  check(way, chosen, values.with);
  const demand: Demand = { least: 'likely', sensitive: values.sensitive };
  const common = { paths, way, demand, isWritten: values.write };
  if (values.staged) {
    refuseOptions(chosen);
    return { kind: 'restage', ...common };
  }
  return { kind: 'repair', options: chosen, ...common };
};

/** Everything that was repaired comes back, and nothing else can be meant. */
const readUndo = (given: readonly string[]): UndoCommand => {
  if (given.join(' ') !== 'redact --staged --undo') {
    throw new WrongArgument('Say redact --staged --undo, and no more.');
  }
  return { kind: 'undo-restage' };
};

/** What is staged is repaired as a commit's dialog does it. */
const refuseOptions = (chosen: WayOptions): void => {
  const [first] = Object.keys(chosen);
  if (first !== undefined) {
    throw new WrongArgument(`With --staged, fix knows no --${first}.`);
  }
};

const readWay = (given: string | undefined): Way => {
  const way = ways.find(each => each === given);
  if (!way) {
    throw new WrongArgument(`--with is one of ${ways.join(', ')}.`);
  }
  return way;
};

const check = (
  way: Way | null,
  chosen: WayOptions,
  given: string | undefined
): void => {
  const [first] = Object.keys(chosen);
  if (way === null && (given !== undefined || first !== undefined)) {
    throw new WrongArgument(
      `Redacting knows no --${first ?? 'with'}; only fix does.`
    );
  }
  Object.entries(chosen).forEach(([name, value]) => {
    const problem =
      way === null ? null : findOptionProblem(way, { [name]: value });
    if (way !== null && problem !== null) {
      throw new WrongArgument(toProblem(way, name, problem));
    }
  });
};

/** The problem of an option by the name that stands on the command line. */
const toProblem = (way: Way, name: string, problem: string): string => {
  const own = optionsOf(way).map(option => `--${option.name}`);
  const list = own.length > 0 ? own.join(', ') : 'no options';
  return own.includes(`--${name}`)
    ? problem.replace(/^[^:]{1,80}: It /, `--${name} `)
    : `--with ${way} has no --${name}; it has ${list}.`;
};
