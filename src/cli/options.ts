/** Options and names as a command line gives them; what is wrong is said in words of our own. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { WrongArgument } from './wrong';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What comes back for some options. */
type Given<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

/**
 * Reads options, and what stands between them.
 *
 * @throws WrongArgument - for what is unknown, lacks its value, or has an empty one.
 */
export const readOptions = <const Known extends Options>(
  given: readonly string[],
  options: Known,
  allowPositionals = true
): Given<Known> => {
  const config = { args: [...given], options, allowPositionals };
  const read = attempt<Given<Known>>(() => parseArgs(config));
  Object.entries(read.values).forEach(([name, value]) => {
    if ([value].flat().includes('') && !mayBeEmpty.has(name)) {
      throw new WrongArgument(toMissing(name));
    }
  });
  return read;
};

/** Without a prefix is a choice. */
const mayBeEmpty: ReadonlySet<string> = new Set(['prefix']);

const attempt = <Result>(read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    throw new WrongArgument(toOurs((error as Error).message));
  }
};

/** What options without their value look like with one. */
const examples: Readonly<Record<string, string | undefined>> = {
  config: 'jupyter_server_config.py',
  file: 'secrets.json',
  format: 'json',
  jobs: '4',
  project: 'my-project',
  range: 'main..HEAD',
  region: 'eu-central-1',
  server: 'http://localhost:8888',
  url: 'https://vault.example.org',
  with: 'env'
};

/** Most options take what may have any name; a shell's variable that is not set gives an empty one. */
const toMissing = (name: string): string => {
  const example = examples[name];
  const more = example === undefined ? '' : `, as in --${name} ${example}`;
  return `--${name} needs a value${more}.`;
};

/** `parseArgs` explains itself in its first sentence, and names an option in a form of its own. */
const toOurs = (message: string): string => {
  const missing =
    /^Option '(?:-\w, )?--([\w-]{1,40}) <value>' argument missing/.exec(
      message
    )?.[1];
  if (missing !== undefined) {
    return toMissing(missing);
  }
  // What follows looks like an option: `-j -1`.
  const unsure = /argument is ambiguous[^]{1,200}'--([\w-]{1,40})=-XYZ'/.exec(
    message
  )?.[1];
  return unsure === undefined
    ? message.split(/(?<=\.) /)[0]
    : `${toMissing(unsure)} One that begins with a hyphen is joined to it: --${unsure}=-….`;
};
