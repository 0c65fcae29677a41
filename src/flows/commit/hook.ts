import { messageOf } from '../../engine/thrown';
import type { GitPart, HookState } from '../../notebook/commit/gitpart';
import { RequestRefused } from '../../notebook/server/requests';
import type { HookView } from '../../ui/commit/hookline';

const NOT_FOUND = 404;

type HookAction = 'status' | 'install' | 'uninstall';

/** Looks after the hook that guards commits outside of the Git panel. */
export class HookFlow {
  /** @param show - told of each change. */
  constructor(part: GitPart, show: () => void) {
    this.part = part;
    this.show = show;
  }

  get view(): HookView {
    return this.current;
  }

  /** Look at the hook of a folder's repository, once. */
  look(folder: string): void {
    if (folder !== this.folder) {
      this.folder = folder;
      void this.run('status');
    }
  }

  /** @param withPush - see {@link GitPart.runHook}. */
  async run(action: HookAction, withPush = false): Promise<void> {
    const { folder } = this;
    if (folder === null) {
      return;
    }
    const view = await this.ask(folder, action, withPush);
    if (folder === this.folder) {
      this.current = view;
      this.show();
    }
  }

  private async ask(
    folder: string,
    action: HookAction,
    withPush: boolean
  ): Promise<HookView> {
    try {
      if (action !== 'status') {
        await this.part.runHook(folder, action, withPush);
      }
      const hooks = await this.part.runHook(folder, 'status');
      const find = (name: string): HookState['state'] | undefined =>
        hooks.find(hook => hook.name === name)?.state;
      const commit = find('pre-commit');
      const push = find('pre-push') ?? 'absent';
      return commit ? { kind: 'known', commit, push } : { kind: 'none' };
    } catch (error) {
      // Without a repository there is nothing to guard.
      return error instanceof RequestRefused && error.status === NOT_FOUND
        ? { kind: 'none' }
        : { kind: 'failed', reason: messageOf(error) };
    }
  }

  private readonly part: GitPart;
  private readonly show: () => void;
  private folder: string | null = null;
  private current: HookView = { kind: 'none' };
}
