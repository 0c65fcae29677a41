import type { IStateDB } from '@jupyterlab/statedb';

import type { JudgedFile } from './commitguard';

/** Reasons by repository, file and fingerprint. */
type Reasons = Record<string, string>;

const KEY = 'nbwarden:commit:reasons';

const toKey = (repository: string, path: string, fingerprint: string): string =>
  [repository, path, fingerprint].join('\n');

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

  has(repository: string, path: string, fingerprint: string): boolean {
    return toKey(repository, path, fingerprint) in this.reasons;
  }

  /** Keep the reason for every finding of some files. */
  async add(
    repository: string,
    files: readonly JudgedFile[],
    reason: string
  ): Promise<void> {
    files.forEach(({ path, findings }) =>
      findings.forEach(({ fingerprint }) => {
        this.reasons[toKey(repository, path, fingerprint)] = reason;
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
