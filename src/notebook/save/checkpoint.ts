import type { DocumentRegistry } from '@jupyterlab/docregistry';

/**
 * Save a document and renew its checkpoint, so that neither holds what a fix
 * took out.
 *
 * @returns how many other checkpoints there are, which hold what they held.
 * @throws Error - where the server refuses; JupyterLab tells of a save that failed itself.
 */
export const renewCheckpoint = async (
  context: Pick<
    DocumentRegistry.Context,
    'save' | 'createCheckpoint' | 'listCheckpoints'
  >
): Promise<number> => {
  await context.save();
  const { id } = await context.createCheckpoint();
  const all = await context.listCheckpoints();
  return all.filter(each => each.id !== id).length;
};
