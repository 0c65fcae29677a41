import type { GitPart, HookState } from '../../notebook/commit/gitpart';
import { RequestRefused } from '../../notebook/server/requests';
import { HookFlow } from './hook';

/** Hooks in memory; orders come in as the command gets them. */
class MemoryHooks implements Partial<GitPart> {
  readonly there = new Set<string>();
  readonly orders: string[] = [];
  failure: Error | null = null;

  runHook(
    _: string,
    action: 'status' | 'install' | 'uninstall',
    withPush = false
  ): Promise<readonly HookState[]> {
    this.orders.push(`${action}${withPush ? ' --pre-push' : ''}`);
    if (this.failure) {
      return Promise.reject(this.failure);
    }
    if (action === 'install') {
      ['pre-commit', ...(withPush ? ['pre-push'] : [])].forEach(name =>
        this.there.add(name)
      );
    }
    if (action === 'uninstall') {
      [...(withPush ? [] : ['pre-commit']), 'pre-push'].forEach(name =>
        this.there.delete(name)
      );
    }
    const names =
      action === 'install' && !withPush
        ? ['pre-commit']
        : ['pre-commit', 'pre-push'];
    return Promise.resolve(
      names.map(name => ({
        ...{ name, path: '', message: '' },
        state: this.there.has(name) ? 'installed' : 'absent'
      }))
    );
  }
}

const start = (): { hooks: MemoryHooks; flow: HookFlow } => {
  const hooks = new MemoryHooks();
  const flow = new HookFlow(hooks as unknown as GitPart, () => undefined);
  return { hooks, flow };
};

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('HookFlow', () => {
  it('installs and removes each hook, and tells of both after each step', async () => {
    const { flow } = start();
    flow.look('folder');
    await settle();
    const known = (commit: string, push: string): object => ({
      kind: 'known',
      commit,
      push
    });
    expect(flow.view).toEqual(known('absent', 'absent'));
    await flow.run('install');
    expect(flow.view).toEqual(known('installed', 'absent'));
    await flow.run('install', true);
    expect(flow.view).toEqual(known('installed', 'installed'));
    await flow.run('uninstall', true);
    expect(flow.view).toEqual(known('installed', 'absent'));
    await flow.run('install', true);
    await flow.run('uninstall');
    expect(flow.view).toEqual(known('absent', 'absent'));
  });

  it('says why it failed, and nothing where there is no repository', async () => {
    const { flow, hooks } = start();
    hooks.failure = new Error('It is too old.');
    flow.look('folder');
    await settle();
    expect(flow.view).toEqual({ kind: 'failed', reason: 'It is too old.' });
    hooks.failure = new RequestRefused(404, 'No repository.');
    await flow.run('install', true);
    expect(flow.view).toEqual({ kind: 'none' });
    expect(hooks.orders).toEqual(['status', 'install --pre-push']);
  });
});
