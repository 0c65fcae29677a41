/** Does what fixes say, word for word, as a person with a terminal and an editor would. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';

import { asUser, handOver, root } from './user';

/** Where fixes are followed. */
export interface Place {
  /** The folder of the configuration. */
  readonly folder: string;
  /** The arguments of the command that starts it. */
  readonly args: readonly string[];
  /** What stands in fixes for what only a person knows, and what it is here. */
  readonly values: Readonly<Record<string, string>>;
  /** What is typed where a command asks for a password. */
  readonly password: string;
}

/** What is left to do: the arguments to start with. */
interface Followed {
  readonly args: readonly string[];
  /** Steps that were done; what only says something is none. */
  readonly done: number;
}

const edit = (path: string, change: (lines: string[]) => string[]): void => {
  writeFileSync(
    path,
    change(readFileSync(path, 'utf8').split('\n')).join('\n')
  );
};

const editLine = (
  path: string,
  line: number,
  change: (text: string) => string
): void =>
  edit(path, lines =>
    lines.map((each, index) => (index === line - 1 ? change(each) : each))
  );

/** Blank, not gone: the other fixes count lines as they were. */
const writeLine = (path: string, line: number, text: string): void =>
  editLine(path, line, () => text);

/** All lines of the server's file that name something. */
const removeLines = (folder: string, name: string): void =>
  edit(join(folder, 'jupyter_server_config.py'), lines =>
    lines.map(line => (line.includes(name) ? '' : line))
  );

type Step = (
  found: readonly string[],
  place: Place,
  rest: readonly string[]
) => void;

const bin = join(root, '.venv/bin');

/** Without a terminal, a command that asks for a password reads it from its input. */
const run: Step = ([, command], { folder, password }) => {
  const [program, ...args] = asUser(['setsid', '-w', 'sh', '-c', command]);
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    input: `${password}\n${password}\n`,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      HOME: folder,
      JUPYTER_CONFIG_DIR: folder
    }
  });
  if (status !== 0) {
    throw new Error(`${command}: ${stderr}`);
  }
};

const add: Step = ([, name], { folder }, rest) => {
  const path = join(
    folder,
    name === 'write' ? 'jupyter_server_config.py' : name
  );
  const end = rest.findIndex(line => !/^c\.\w/.test(line));
  const lines = rest.slice(0, end < 0 ? rest.length : end);
  const isNew = !existsSync(path);
  appendFileSync(path, `\n${lines.join('\n')}\n`, { mode: 0o600 });
  if (isNew) {
    handOver(path);
  }
};

const steps: readonly [RegExp, Step][] = [
  [
    /^Remove line (\d+) of (\S+)\.$/,
    ([, line, path], { folder }) =>
      writeLine(resolve(folder, path), Number(line), '')
  ],
  [
    /^In line (\d+) of (\S+) write: (.+)$/,
    ([, line, path, text], { folder }) =>
      writeLine(resolve(folder, path), Number(line), text)
  ],
  [
    /^In line (\d+) of (\S+) write (c\.\S+) in the place of (c\.\S+)\.$/,
    ([, line, path, now, old], { folder }) =>
      editLine(resolve(folder, path), Number(line), text =>
        text.replace(old, now)
      )
  ],
  [
    /^In line (\d+) of (\S+) remove ('[^']+') alone, /,
    ([, line, path, item], { folder }) =>
      editLine(resolve(folder, path), Number(line), text =>
        text.replace(`, ${item}`, '').replace(item, '')
      )
  ],
  [
    /^In line (\d+) of (\S+) remove the option (--[\w.-]+) alone, /,
    ([, line, path, option], { folder }) =>
      editLine(resolve(folder, path), Number(line), text =>
        text.replace(new RegExp(`'${option}(?:=[^']*)?'`), '')
      )
  ],
  [/^Add to (jupyter\w*_config\.py):$/, add],
  [/ and (write):$/, add],
  [
    /^Remove (?:every |the )?(?:c\.)?([\w.-]+).* from (?:tornado_settings|the configuration)/,
    ([, name], { folder }) => removeLines(folder, name)
  ],
  [/^((?:chmod|rm|openssl) .+)$/, run],
  [/^Make a (?:new )?secret with: (openssl .+)$/, run],
  [/^(?:Then run|Run|In a terminal run): (jupyter server password)$/, run]
];

const fillIn = (fix: string, values: Place['values']): string =>
  Object.entries(values).reduce(
    (text, [word, value]) => text.split(word).join(value),
    fix
  );

/** The options that a step takes from the command of the start. */
const optionsIn = (step: string): readonly string[] =>
  /^Start .* without /.test(step) ? (step.match(/--[\w.-]*\w/g) ?? []) : [];

/** What only says something, or stands below a step that takes it along. */
const sayings: readonly RegExp[] = [
  /^c\.\w/,
  // What happens then.
  /^Jupyter then (?:keeps|makes) /,
  /^The Hub then (?:makes|takes) /,
  // What only a person knows.
  /^Name the users: /,
  /^Give the value to the program alone/,
  /^It needs a wildcard name and certificate\.$/,
  /^Reach it with: ssh /,
  // What else would do, or is for others.
  /^Any other real one will do\.$/,
  /^Behind a proxy with HTTPS:$/,
  /^or put a proxy with HTTPS in front\.$/,
  /^To be shown in a page of your own write: /,
  /^Only (?:for yourself, and browsers go on to warn: |if nobody reaches )/,
  // Certificates, which the tests have made before.
  /^Have an authority sign one for the name of the machine: /,
  /^Copy fullchain\.pem and privkey\.pem /,
  /^Copy .*own-cert\.pem and .*own-key\.pem /,
  /^Take fullchain\.pem of the same folder\.$/
];

const isSaid = (line: string): boolean => sayings.some(each => each.test(line));

/** Follows one fix, step by step. */
export const follow = (fix: string, place: Place): Followed => {
  const lines = fillIn(fix, place.values).split('\n');
  let { args } = place;
  let done = 0;
  lines.forEach((line, index) => {
    const before = done;
    const gone = optionsIn(line);
    if (gone.length > 0) {
      args = args.filter(each => !gone.includes(each.split('=')[0]));
      done++;
    }
    for (const [pattern, step] of steps) {
      const found = pattern.exec(line);
      if (found) {
        step(found, place, lines.slice(index + 1));
        done++;
      }
    }
    if (done === before && !isSaid(line)) {
      throw new Error(`Nobody follows this line: ${line}`);
    }
  });
  return { args, done };
};

/** Follows all, and refuses one that tells nobody what to do. */
export const followAll = (
  fixes: readonly string[],
  place: Place
): readonly string[] =>
  fixes.reduce((args, fix) => {
    const followed = follow(fix, { ...place, args });
    if (followed.done === 0) {
      throw new Error(`Nothing can be done by this: ${fix}`);
    }
    return followed.args;
  }, place.args);
