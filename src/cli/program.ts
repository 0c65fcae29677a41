/** How this command can be called again. */
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { toShellWord } from './shell';

/** Where this machine has the command, and what runs it. */
export interface Program {
  readonly node: string;
  readonly bundle: string;
  /** The command of the Python environment, which finds a Node.js itself. */
  readonly launcher: string | null;
}

/** This Node.js and this file, with their full paths. */
const toOwnPaths = (): Omit<Program, 'launcher'> => ({
  node: process.execPath,
  bundle: realpathSync(process.argv[1])
});

const names =
  process.platform === 'win32'
    ? ['nbwarden.exe', 'nbwarden.cmd']
    : ['nbwarden'];

const isOnPath = (): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some(folder => names.some(name => existsSync(join(folder, name))));

/** What a person types: the name where a shell finds it, else the full paths. */
export const toProgramName = (): string => {
  const { node, bundle, launcher } = toProgram();
  const words = launcher === null ? [node, bundle] : [launcher];
  return isOnPath() ? 'nbwarden' : words.map(toShellWord).join(' ');
};

/** Where this machine has the command. */
export const toProgram = (): Program => ({
  ...toOwnPaths(),
  launcher: findLauncher()
});

/** How far above the bundle an environment of Python may begin. */
const mostLevels = 7;

/** The command of the environment that the bundle is installed in; `null` outside of one. */
const findLauncher = (): string | null => {
  let folder = dirname(toOwnPaths().bundle);
  for (let level = 0; level < mostLevels; level++) {
    const found = ['bin', 'Scripts']
      .flatMap(name => names.map(each => join(folder, name, each)))
      .find(existsSync);
    if (found !== undefined) {
      return found;
    }
    folder = dirname(folder);
  }
  return null;
};
