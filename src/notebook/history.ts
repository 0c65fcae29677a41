import { type ISignal, Signal } from '@lumino/signaling';

import type { Undo } from './edits';

/**
 * The fixes that can be taken back, the latest last. What was there is kept in
 * memory only, and goes when the notebook closes.
 */
export class FixHistory {
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  /** Whether there is a fix to take back in a notebook. */
  has(owner: object): boolean {
    return this.list(owner).length > 0;
  }

  add(owner: object, undo: Undo): void {
    this.undos.set(owner, [...this.list(owner), undo]);
    this.changedSignal.emit();
  }

  findLatest(owner: object): Undo | undefined {
    return this.list(owner).slice(-1)[0];
  }

  /** Forget a fix; returns whether it was there. */
  remove(owner: object, undo: Undo): boolean {
    const known = this.list(owner);
    this.undos.set(
      owner,
      known.filter(each => each !== undo)
    );
    this.changedSignal.emit();
    return known.includes(undo);
  }

  private list(owner: object): readonly Undo[] {
    return this.undos.get(owner) ?? [];
  }

  private readonly undos = new WeakMap<object, readonly Undo[]>();
  private readonly changedSignal = new Signal<this, void>(this);
}
