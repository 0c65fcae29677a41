import { PathExt } from '@jupyterlab/coreutils';

import type { NotebookWatch } from '../../notebook/watch/watch';
import type { IFindings } from '../../tokens';

/** What a notebook is called, where something else is in front; else `null`. */
export const nameBehind = (
  watch: NotebookWatch,
  { inFront }: Pick<IFindings, 'inFront'>
): string | null =>
  watch === inFront ? null : PathExt.basename(watch.context.localPath);
