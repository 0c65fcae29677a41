import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { toShownPath } from '../../engine/report';
import { toExcerpt } from '../../engine/trust';
import { readText } from '../read';
import { toReason } from '../trouble';

/**
 * Signs a notebook with Jupyter's own command, which knows where the key and
 * the signatures are. What was reviewed is what is signed: a file that has
 * changed since is left alone.
 *
 * @returns why it was not signed, as a sentence; `null` if it was.
 */
export const signNotebook = (path: string, reviewed: string): string | null => {
  try {
    if (readText(path) !== reviewed) {
      return 'It was not signed: it has changed since it was reviewed.';
    }
  } catch (error) {
    return `It was not signed. ${toReason(error)}`;
  }
  const { status, stderr, error } = spawnSync(
    'jupyter',
    ['trust', resolve(path)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: mostSaid
    }
  );
  if (error) {
    return 'It was not signed: there is no command "jupyter" that could be started. Install Jupyter or activate its environment, then run this again.';
  }
  return status === 0
    ? null
    : `It was not signed: "jupyter trust" could not do it${toSaid(stderr)}`;
};

const mostSaid = 64 * 1024 * 1024;

/** The last line of what a program said of its failure, secrets masked: Python's error stands there. */
const toSaid = (said: string): string => {
  const line =
    said
      .trim()
      .split(/[\r\n]+/)
      .pop() ?? '';
  return line === '' ? '.' : `: ${toShownPath(toExcerpt(line))}`;
};
