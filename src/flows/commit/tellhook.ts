import type { GitPart } from '../../notebook/commit/gitpart';

/**
 * Tell nbwarden's own hook, where a repository has one, that a person settled
 * here what is committed or pushed: it knows neither the reasons given nor an
 * `nbwarden.toml` that is not staged, and would stop it. Where it cannot be
 * told, the hook judges as in a terminal, and says why it stops.
 */
export const tellHook = async (
  part: GitPart,
  repository: string,
  step: 'commit' | 'push'
): Promise<void> => {
  if (await part.isThere()) {
    await part.agree(repository, step).catch(() => undefined);
  }
};
