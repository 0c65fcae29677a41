import {
  hideSecrets,
  toJsonText,
  toShownPath,
  type FileError
} from '../../engine/report';
import { Refusal } from '../configfile';
import { GitFailure } from '../git';
import { toReason, toWriteReason } from '../trouble';
import type { HookCommand } from './arguments';
import { install, uninstall } from './change';
import { findPlaces } from './place';
import { findStatus, type HookStatus } from './status';

/** What became of the hooks. */
export interface HookReport {
  readonly hooks: readonly HookStatus[];
  readonly errors: readonly FileError[];
}

/** Installs hooks, takes them out, or tells of them. Never throws. */
export const changeHooks = ({ action, names }: HookCommand): HookReport => {
  const errors: FileError[] = [];
  const attempt = <Result>(path: string, act: () => Result): Result[] => {
    try {
      return [act()];
    } catch (error) {
      errors.push({ path, message: toSentence(error) });
      return [];
    }
  };
  const places = attempt('.', () => findPlaces(names)).flat();
  const change = { install, uninstall, status: null }[action];
  places.forEach(place => {
    if (change !== null) {
      attempt(place.path, () => change(place));
    }
  });
  // A hook of somebody else may call for another place by now.
  const now =
    places.length === 0 ? [] : attempt('.', () => findPlaces(names)).flat();
  return withDiscretion({
    hooks: now.flatMap(place => attempt(place.path, () => findStatus(place))),
    errors
  });
};

/** Somebody may have given a folder the name of a secret. */
const withDiscretion = ({ hooks, errors }: HookReport): HookReport => {
  const hide = <Told extends FileError>(told: Told): Told => ({
    ...told,
    path: hideSecrets(told.path),
    message: hideSecrets(told.message)
  });
  return { hooks: hooks.map(hide), errors: errors.map(hide) };
};

const toSentence = (error: unknown): string => {
  if (error instanceof Refusal) {
    return error.message;
  }
  return error instanceof GitFailure ? toReason(error) : toWriteReason(error);
};

/** Of the shape of the JSON. */
const version = 1;

/** The report for programs. */
export const toHookJson = (report: HookReport): string =>
  `${toJsonText({ version, ...report }, 2)}\n`;

/** The report for people. */
export const toHookText = ({ hooks, errors }: HookReport): string =>
  [
    ...hooks.map(
      ({ name, state, path, message }) =>
        `${name}: ${state}. ${toShownPath(message)}\n  ${toShownPath(path)}\n`
    ),
    ...errors.map(
      ({ path, message }) => `${toShownPath(path)}: ${toShownPath(message)}\n`
    )
  ].join('');
