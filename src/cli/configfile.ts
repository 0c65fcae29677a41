import { dirname } from 'node:path';

import type { Writing } from '../engine/config/write';
import { readRegularText } from './read';
import { isMissing, toReason, toWriteReason } from './trouble';
import { writeToFile } from './write';

/** What a command did with a file, in sentences. */
export interface Change {
  readonly done: string;
  /** What was left undone. */
  readonly left: readonly string[];
  /** Whether something could not be done that was asked for: a file was not read, no rule is one that can be used. */
  readonly isPartial?: boolean;
}

/** Thrown with a sentence when nothing is written. */
export class Refusal extends Error {}

/** @returns `null` when there is no such file; throws a Refusal when it cannot be read. */
export const readConfigText = (path: string): string | null => {
  try {
    return readRegularText(path);
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw new Refusal(`${path}: ${toReason(error)}`);
  }
};

/** Writes what an addition gave; throws a Refusal when there is nothing to write. */
export const writeConfigText = (path: string, writing: Writing): void => {
  if ('problem' in writing) {
    throw new Refusal(`${path} stays as it is. ${writing.problem}`);
  }
  if (writing.added === 0) {
    return;
  }
  try {
    writeToFile(path, [writing.text]);
  } catch (error) {
    const reason = isMissing(error)
      ? `There is no folder ${dirname(path)}.`
      : toWriteReason(error);
    throw new Refusal(`${path} was not written. ${reason}`);
  }
};
