/** Servers of tests run as nobody where the tests are root. */
import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../../../..');

export const python = join(root, '.venv/bin/python');

const NOBODY = 65_534;

/** Reading stays allowed: Python itself may lie in a home folder that is closed to others. */
const READING = '-all,+dac_read_search';

const prefix = [
  ...['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
  ...[`--inh-caps=${READING}`, `--ambient-caps=${READING}`, '--']
];

/** Whether a server can be started as root. */
export const canBeRoot = process.getuid?.() === 0;

const canBeNobody =
  canBeRoot &&
  spawnSync(prefix[0], [...prefix.slice(1), python, '-c', '1']).status === 0;

const bound = [
  ...['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
  ...['--inh-caps=-all', '--bounding-set=-all', '--']
];

const canBeBound =
  canBeRoot &&
  spawnSync(bound[0], [...bound.slice(1), python, '-c', '1']).status === 0;

/**
 * The command, run by somebody who cannot read what is closed to them; `null` where the tests
 * are root and nobody else can run Python.
 */
export const asBound = (
  command: readonly string[]
): readonly string[] | null =>
  canBeBound ? [...bound, ...command] : canBeRoot ? null : command;

/** Whether a server runs as root although nobody asked for it. */
export const isStillRoot = canBeRoot && !canBeNobody;

/** The command, run by whom servers are run. */
export const asUser = (command: readonly string[]): readonly string[] =>
  canBeNobody ? [...prefix, ...command] : command;

/** Gives a file or a folder to the user of the servers. */
export const handOver = (path: string): string => {
  if (canBeNobody) {
    chownSync(path, NOBODY, NOBODY);
  }
  return path;
};
