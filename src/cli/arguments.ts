import { parseArgs } from 'node:util';

import { confidences } from '../engine/confidence';
import type { Confidence } from '../engine/types';

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof formats)[number];

/** What to scan, and how to tell of it. */
export interface ScanCommand {
  readonly kind: 'scan';
  /** Files and folders; `-` is the standard input. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly least: Confidence;
  /** Where the report goes; `null` is the standard output. */
  readonly output: string | null;
}

export type Command =
  | ScanCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

const options = {
  format: { type: 'string', default: 'text' },
  'min-confidence': { type: 'string', default: 'likely' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false }
} as const;

class WrongArgument extends Error {}

/** Reads the arguments behind the program's name. Never throws. */
export const readArguments = (given: readonly string[]): Command => {
  try {
    return read(given);
  } catch (error) {
    // `parseArgs` explains itself in its first sentence.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', message: message.split(/(?<=\.) /)[0] };
  }
};

const read = (given: readonly string[]): Command => {
  const { values, positionals } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true
  });
  const [name, ...paths] = positionals;
  if (values.version) {
    return { kind: 'version' };
  }
  if (values.help || name === undefined) {
    return { kind: 'help' };
  }
  if (name !== 'scan') {
    throw new WrongArgument(`There is no command "${name}".`);
  }
  if (paths.length === 0) {
    throw new WrongArgument(
      'Name a file or a folder to scan; "." is this one.'
    );
  }
  return {
    kind: 'scan',
    paths,
    format: choose('--format', values.format, formats),
    least: choose('--min-confidence', values['min-confidence'], confidences),
    output: values.output ?? null
  };
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
