import type { Undo } from './edits';

/**
 * The changes of a notebook that can be taken back, the latest last, each with
 * the id of the notification that tells of it. What was there is kept in memory
 * only, and goes when the notebook closes.
 */
export class FixHistory {
  add(undo: Undo, notification: string): void {
    this.fixes.set(undo, notification);
  }

  findLatest(): Undo | undefined {
    return [...this.fixes.keys()].slice(-1)[0];
  }

  /** What tells of the latest change. */
  get latestNotification(): string | undefined {
    return [...this.fixes.values()].slice(-1)[0];
  }

  /** Forget a change; returns its notification, or `null` if it was not there. */
  take(undo: Undo): string | null {
    const notification = this.fixes.get(undo) ?? null;
    this.fixes.delete(undo);
    return notification;
  }

  /** Forget all changes; returns their notifications. */
  clear(): readonly string[] {
    const notifications = [...this.fixes.values()];
    this.fixes.clear();
    return notifications;
  }

  private readonly fixes = new Map<Undo, string>();
}
