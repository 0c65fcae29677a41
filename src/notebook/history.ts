import type { Undo } from './edits';

/**
 * The fixes that can be taken back, the latest last. What was there is kept in
 * memory only, and goes when the notebook closes.
 */
export class FixHistory {
  add(owner: object, undo: Undo): void {
    this.undos.set(owner, [...this.list(owner), undo]);
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
    return known.includes(undo);
  }

  private list(owner: object): readonly Undo[] {
    return this.undos.get(owner) ?? [];
  }

  private readonly undos = new WeakMap<object, readonly Undo[]>();
}
