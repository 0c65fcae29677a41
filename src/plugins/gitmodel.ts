import type { JupyterFrontEnd } from '@jupyterlab/application';

import type { GitModel } from '../notebook/commit/gitclient';

/** jupyterlab-git's model; `null` when it is absent, too old, or has no server part. */
export const findGitModel = async (
  app: JupyterFrontEnd
): Promise<GitModel | null> => {
  try {
    await app.restored;
    const { IGitExtension } = await import('@jupyterlab/git');
    const model = await app.resolveOptionalService(IGitExtension);
    return typeof model?.commit === 'function' ? model : null;
  } catch {
    return null;
  }
};
