/** What was there before repairs of what is staged: ids, no contents. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { askGit, askGitLine } from '../git';
import { readOptional, writeWhole } from '../hook/files';
import { isRecord } from '../../engine/notebook/reading';

/** From one content to another, both by their ids. */
interface Step {
  readonly before: string;
  readonly after: string;
}

/** What happened to a file. */
export interface RecordedRepair {
  readonly name: string;
  readonly index: Step;
  /** `null` where the file in the folder stayed. */
  readonly file: Step | null;
}

const toPath = (): string =>
  join(askGitLine(['rev-parse', '--absolute-git-dir']), 'nbwarden', 'repairs');

/** Empty before the first commit. */
const findHead = (): string => {
  try {
    return askGit(['rev-parse', '--verify', '--quiet', 'HEAD']).toString();
  } catch {
    return '';
  }
};

/** The repairs since the last commit, the earliest first. */
export const readRecord = (): readonly RecordedRepair[] => {
  const kept = parse(readOptional(toPath())?.toString('utf8') ?? '');
  return kept.head === findHead() ? kept.repairs : [];
};

const parse = (
  text: string
): { head: string; repairs: readonly RecordedRepair[] } => {
  const kept: unknown = text === '' ? null : JSON.parse(text);
  const isWhole = isRecord(kept) && Array.isArray(kept.repairs);
  return isWhole
    ? (kept as ReturnType<typeof parse>)
    : { head: '', repairs: [] };
};

export const writeRecord = (repairs: readonly RecordedRepair[]): void => {
  if (repairs.length === 0) {
    rmSync(toPath(), { force: true });
    return;
  }
  const text = JSON.stringify({ head: findHead(), repairs });
  writeWhole(toPath(), `${text}\n`, 0o600);
};
