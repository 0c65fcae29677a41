import type { GuardTools } from '../../notebook/commit/commitguard';

/**
 * Which notebooks jupyterlab-git may ask about. It looks at the files of the folder, and
 * would take out of them, unasked for, what nobody staged.
 *
 * @param paths - of notebooks whose files have outputs.
 *
 * @returns those that are staged with outputs, or cannot be read as they are staged.
 */
export const leaveStaged = async (
  paths: readonly string[],
  repository: string,
  { reader, engine }: GuardTools
): Promise<string[]> => {
  if (paths.length === 0) {
    return [];
  }
  const { texts } = await reader.readStaged(repository, false);
  const staged = new Map(texts.map(each => [each.path, each]));
  const counts = await Promise.all(
    paths.map(async path => {
      const file = staged.get(path);
      return file === undefined || file.problem !== null
        ? 1
        : (await engine.call('listOutputs', path, file.content)).length;
    })
  );
  return paths.filter((_, index) => counts[index] > 0);
};
