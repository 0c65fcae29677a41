import { PathExt } from '@jupyterlab/coreutils';

import type { IFindings } from '../tokens';

/** What the current notebook is called, where another tab is the current one; else `null`. */
export const nameBehind = ({
  current,
  inFront
}: Pick<IFindings, 'current' | 'inFront'>): string | null =>
  current !== null && inFront === null
    ? PathExt.basename(current.context.localPath)
    : null;
