import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PathFact } from '../../engine/audit';
import { factOf } from './pathfact';

/** Files that are named; nobody reads more. */
const MOST = 50;

const configNames = ['', '_kernel'].flatMap(program =>
  ['py', 'json'].map(suffix => `ipython${program}_config.${suffix}`)
);

/** Folders in which every kernel of Python looks for its configuration. */
const system =
  process.platform === 'win32'
    ? []
    : ['/etc/ipython', '/usr/local/etc/ipython'];

const scriptsIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => /\.i?py$/.test(name))
      .sort()
      .slice(0, MOST);
  } catch {
    return [];
  }
};

/** Digits by which somebody sees whether it is the file that they looked at. */
const hashOf = (path: string): string | undefined => {
  try {
    const hash = createHash('sha256').update(readFileSync(path));
    return hash.digest('hex').slice(0, 16);
  } catch {
    return undefined;
  }
};

/** What every kernel of Python runs before its first cell. */
export const listStartup = (
  ipython: string,
  environment: NodeJS.ProcessEnv
): PathFact[] => {
  const profile = join(ipython, 'profile_default');
  const startup = join(profile, 'startup');
  const prefix = environment.VIRTUAL_ENV ?? environment.CONDA_PREFIX;
  const folders = [
    ...system,
    ...(prefix ? [join(prefix, 'etc', 'ipython')] : []),
    profile
  ];
  return [
    ...scriptsIn(startup).map(name => join(startup, name)),
    ...folders.flatMap(each => configNames.map(name => join(each, name))),
    ...(environment.PYTHONSTARTUP ? [environment.PYTHONSTARTUP] : [])
  ]
    .flatMap(path => factOf(path, 'startup-file'))
    .map(fact => ({ ...fact, hash: hashOf(fact.path) }));
};
