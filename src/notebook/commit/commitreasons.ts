import type { IStateDB } from '@jupyterlab/statedb';

/** What was agreed to: why, and of which content. */
export interface Agreement {
  readonly reason: string;
  /** Git's id of the content that held it. */
  readonly blob: string;
}

/** What can be agreed to of a file, by its keys. */
export interface Agreeable {
  readonly path: string;
  readonly blob: string | null;
  /** Fingerprints, and the words of what else there is. */
  readonly keys: readonly string[];
}

type Agreements = Record<string, Agreement>;

const KEY = 'nbwarden:commit:reasons';

const toKey = (repository: string, path: string, key: string): string =>
  [repository, path, key].join('\n');

/**
 * Why findings were committed all the same, and in which content: git keeps
 * that, nbwarden no value.
 */
export class CommitReasons {
  constructor(state: IStateDB | null) {
    this.state = state;
    this.ready = this.load();
  }

  /** Resolves when the kept ones are known. */
  readonly ready: Promise<void>;

  find(repository: string, path: string, key: string): Agreement | undefined {
    return this.agreements[toKey(repository, path, key)];
  }

  /** Keep the reason for all that is agreed to; what has no content to remember is left out. */
  async add(
    repository: string,
    files: readonly Agreeable[],
    reason: string
  ): Promise<void> {
    files.forEach(({ path, blob, keys }) =>
      keys.forEach(key => {
        if (blob !== null) {
          this.agreements[toKey(repository, path, key)] = { reason, blob };
        }
      })
    );
    await this.state?.save(KEY, { ...this.agreements } as never);
  }

  private async load(): Promise<void> {
    const kept = Object(await this.state?.fetch(KEY)) as Agreements;
    Object.entries(kept).forEach(([key, agreement]) => {
      // An earlier version kept the reason alone: nobody knows what it was given for.
      if (typeof Object(agreement).blob === 'string') {
        this.agreements[key] = agreement;
      }
    });
  }

  private readonly state: IStateDB | null;
  private readonly agreements: Agreements = {};
}
