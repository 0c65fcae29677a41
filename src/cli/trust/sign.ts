import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

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
  const { status, error } = spawnSync('jupyter', ['trust', resolve(path)], {
    stdio: 'ignore'
  });
  if (error) {
    return 'It was not signed: there is no command "jupyter" that could be started. Install Jupyter or activate its environment, then run this again.';
  }
  return status === 0
    ? null
    : 'It was not signed: "jupyter trust" could not do it.';
};
