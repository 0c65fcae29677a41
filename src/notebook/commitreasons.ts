import type { IStateDB } from '@jupyterlab/statedb';

import type { JudgedFile } from './commitguard';

/** Reasons by repository, file and fingerprint, or words of a problem. */
type Reasons = Record<string, string>;

const KEY = 'nbwarden:commit:reasons';

const toKey = (repository: string, path: string, key: string): string =>
  [repository, path, key].join('\n');

/**
 * Why findings were committed all the same. The same finding in the same file
 * is not asked about twice.
 */
export class CommitReasons {
  constructor(state: IStateDB | null) {
    this.state = state;
    this.ready = this.load();
  }

  /** Resolves when the kept ones are known. */
  readonly ready: Promise<void>;

  has(repository: string, path: string, key: string): boolean {
    return toKey(repository, path, key) in this.reasons;
  }

  /** Keep the reason for every finding and problem of some files. */
  async add(
    repository: string,
    files: readonly JudgedFile[],
    reason: string
  ): Promise<void> {
    files.forEach(({ path, findings, problems }) =>
      [...findings.map(each => each.fingerprint), ...problems].forEach(key => {
        this.reasons[toKey(repository, path, key)] = reason;
      })
    );
    await this.state?.save(KEY, this.reasons);
  }

  private async load(): Promise<void> {
    const kept = await this.state?.fetch(KEY);
    Object.assign(this.reasons, kept as Reasons | undefined);
  }

  private readonly state: IStateDB | null;
  private readonly reasons: Reasons = {};
}
