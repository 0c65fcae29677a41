/** States that a repository can be in, each with a secret on its way into a commit. */
import { contents } from './contents';
import { otherHooks } from './otherhooks';
import { partial } from './partial';
import { amended, changes, heads, held, ways } from './repositories';
import type { State } from './state';

export type { State };

/** In the order of the table. */
export const states: readonly State[] = [
  ...changes,
  ...ways,
  ...contents,
  ...partial,
  ...heads,
  amended,
  ...otherHooks,
  ...held
];
