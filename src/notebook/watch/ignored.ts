import type { IStateDB } from '@jupyterlab/statedb';
import { type ISignal, Signal } from '@lumino/signaling';

/** Findings that this user hides, and why if a reason was given. */
type Ignored = Record<string, string>;

const toKey = (path: string): string => `nbwarden:ignored:${path}`;

/**
 * The findings of one file that this user does not want to see again. Kept in
 * JupyterLab's state database by fingerprint, which holds nothing of a secret.
 */
export class IgnoredFindings {
  /**
   * @param state - where they are kept.
   * @param path - the file, as the contents API names it.
   */
  constructor(state: IStateDB | null, path: string) {
    this.state = state;
    this.path = path;
    this.ready = this.load();
  }

  /** Resolves when the kept ones are known. */
  readonly ready: Promise<void>;

  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  get size(): number {
    return Object.keys(this.entries).length;
  }

  /** The reason given for ignoring a finding, `undefined` if it is not ignored. */
  findReason(fingerprint: string): string | undefined {
    return this.entries[fingerprint];
  }

  async add(fingerprint: string, reason = ''): Promise<void> {
    await this.store({ ...this.entries, [fingerprint]: reason });
  }

  /** Show one again. */
  async remove(fingerprint: string): Promise<void> {
    const entries = { ...this.entries };
    delete entries[fingerprint];
    await this.store(entries);
  }

  /** Show all of them again. */
  async clear(): Promise<void> {
    await this.store({});
  }

  /** Follow the file to another path. */
  async move(path: string): Promise<void> {
    const { state } = this;
    const before = toKey(this.path);
    this.path = path;
    await this.store(this.entries);
    await state?.remove(before);
  }

  private async load(): Promise<void> {
    const kept = await this.state?.fetch(toKey(this.path));
    if (kept) {
      this.entries = { ...(kept as Ignored), ...this.entries };
      this.changedSignal.emit();
    }
  }

  private async store(entries: Ignored): Promise<void> {
    this.entries = entries;
    this.changedSignal.emit();
    await this.state?.save(toKey(this.path), entries);
  }

  private readonly state: IStateDB | null;
  private readonly changedSignal = new Signal<this, void>(this);
  private path: string;
  private entries: Ignored = {};
}
