import type { GitPart } from '../notebook/gitpart';
import { RequestRefused } from '../notebook/requests';
import type { HookView } from '../ui/hookline';
import { toMessage } from './stopping';

const NOT_FOUND = 404;

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

  async run(action: 'status' | 'install' | 'uninstall'): Promise<void> {
    const { folder } = this;
    if (folder === null) {
      return;
    }
    const view = await this.ask(folder, action);
    if (folder === this.folder) {
      this.current = view;
      this.show();
    }
  }

  private async ask(
    folder: string,
    action: 'status' | 'install' | 'uninstall'
  ): Promise<HookView> {
    try {
      const hooks = await this.part.runHook(folder, action);
      const own = hooks.find(({ name }) => name === 'pre-commit');
      return own ? { kind: 'known', state: own.state } : { kind: 'none' };
    } catch (error) {
      // Without a repository there is nothing to guard.
      return error instanceof RequestRefused && error.status === NOT_FOUND
        ? { kind: 'none' }
        : { kind: 'failed', reason: toMessage(error) };
    }
  }

  private readonly part: GitPart;
  private readonly show: () => void;
  private folder: string | null = null;
  private current: HookView = { kind: 'none' };
}
