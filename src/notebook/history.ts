import type { ICellModel } from '@jupyterlab/cells';
import { type ISignal, Signal } from '@lumino/signaling';

import type { Undo } from './edits';

/**
 * The fixes that can be taken back, the latest first. What was there is kept in
 * memory only, and goes when the notebook closes.
 */
export class FixHistory {
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  /** Whether there is a fix to take back in a notebook. */
  has(owner: object): boolean {
    return (this.undos.get(owner)?.length ?? 0) > 0;
  }

  add(owner: object, undo: Undo): void {
    this.undos.set(owner, [...(this.undos.get(owner) ?? []), undo]);
    this.changedSignal.emit();
  }

  /** Take the latest fix back; returns the cells that were edited since and so stay. */
  undo(owner: object): readonly ICellModel[] {
    const undos = this.undos.get(owner) ?? [];
    this.undos.set(owner, undos.slice(0, -1));
    this.changedSignal.emit();
    return undos[undos.length - 1]?.() ?? [];
  }

  private readonly undos = new WeakMap<object, readonly Undo[]>();
  private readonly changedSignal = new Signal<this, void>(this);
}
