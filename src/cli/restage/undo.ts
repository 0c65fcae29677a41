import { readFileSync, statSync } from 'node:fs';

import { toShownPath } from '../../engine/report';
import { writeWhole } from '../hook/files';
import type { RepairOutput } from '../repair/run';
import { toWriteReason } from '../trouble';
import {
  keepContent,
  readContent,
  readEntries,
  setEntries,
  type Entry
} from './entries';
import { readRecord, writeRecord, type RecordedRepair } from './record';
import { isInTree } from './workingfile';

/**
 * Brings back what was there before the repairs since the last commit. What
 * changed since then stays as it is, and is told.
 *
 * @returns how many files could not be brought back.
 */
export const undoRepairs = (output: RepairOutput): number => {
  const repairs = [...readRecord()].reverse();
  if (repairs.length === 0) {
    output.err('There is nothing to bring back since the last commit.\n');
    return 0;
  }
  const left = repairs.filter(repair => !undoOne(repair, output));
  writeRecord(left.reverse());
  return left.length;
};

const undoOne = (
  { name, index, file }: RecordedRepair,
  output: RepairOutput
): boolean => {
  const entry = readEntries([]).find(each => each.name === name);
  const shown = toShownPath(name);
  if (entry?.blob !== index.after) {
    output.err(`${shown}: Something else is staged by now.\n`);
    return false;
  }
  setEntries([{ entry, blob: index.before }]);
  const reason = file === null ? null : restore(entry, file);
  if (reason !== null) {
    output.err(`${shown}: The file was left as it is. ${reason}\n`);
  }
  output.out(`${shown}: as it was before.\n`);
  return true;
};

/** Returns why the file was left, else `null`. */
const restore = (
  entry: Entry,
  { before, after }: NonNullable<RecordedRepair['file']>
): string | null => {
  const { path } = entry;
  try {
    const now = readFileSync(path);
    if (!isInTree(entry) || keepContent(now) !== after) {
      return 'It changed in the meantime.';
    }
    writeWhole(path, readContent(before), statSync(path).mode);
    return null;
  } catch (error) {
    return toWriteReason(error);
  }
};
