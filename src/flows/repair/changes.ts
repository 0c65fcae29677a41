import { Notification } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { NextStep } from '../../engine/types';
import {
  applyChange,
  type NotebookChange,
  StaleChangeError,
  type Undo,
  WritingCellError
} from '../../notebook/repair/edits';
import { onceTakenBack } from '../../notebook/repair/takenback';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { showSteps } from '../../ui/repair/stepsdialog';
import { partList } from './repairwords';

/** How long a notification about something done stays, in milliseconds. */
const STAY = 15000;

/** A short message that goes away; what is said again is not shown twice. */
export const say = (
  message: string,
  kind: 'info' | 'warning' = 'info'
): void => {
  Notification.manager.notifications
    .filter(shown => shown.message === message)
    .forEach(({ id }) => Notification.dismiss(id));
  Notification.emit(message, kind, { autoClose: STAY });
};

/** Milliseconds after which it is told that something takes long. */
const LONG = 500;

/** Wait for something, and tell of it while it takes long. */
export const whileTelling = async <Result>(
  message: string,
  work: Promise<Result>
): Promise<Result> => {
  let told: string | null = null;
  const timer = window.setTimeout(() => {
    told = Notification.emit(message, 'in-progress', { autoClose: false });
  }, LONG);
  try {
    return await work;
  } finally {
    window.clearTimeout(timer);
    if (told !== null) {
      Notification.dismiss(told);
    }
  }
};

/** What a change is called where it is offered to take it back. */
export type ChangeKind = 'fix' | 'redaction' | 'clearing';

const undoLabel = (kind: ChangeKind, trans: TranslationBundle): string =>
  ({
    fix: trans.__('Undo fix'),
    redaction: trans.__('Undo redaction'),
    clearing: trans.__('Undo clearing')
  })[kind];

/** What a person may do after a change. */
export interface FollowUp {
  readonly kind: ChangeKind;
  /** The page where the secret can be revoked. */
  readonly revoke: string | null;
  readonly steps: readonly NextStep[];
  /** Where the values stay when it is taken back, as a sentence; `null`: nowhere. */
  readonly stays: string | null;
}

/** Nothing but to take it back. */
export const nothingElse = (kind: ChangeKind): FollowUp => ({
  kind,
  revoke: null,
  steps: [],
  stays: null
});

/**
 * Tell that something is done, and offer what may follow.
 *
 * @returns the id of the notification.
 */
export const sayDone = (
  done: string,
  actions: readonly Notification.IAction[],
  { revoke, steps }: Pick<FollowUp, 'revoke' | 'steps'>,
  trans: TranslationBundle
): string => {
  const showRest = {
    label: trans.__('Next steps…'),
    callback: () => void showSteps(steps, trans)
  };
  const openPage = {
    label: trans.__('Revoke…'),
    callback: () => void window.open(revoke ?? '', '_blank', 'noopener')
  };
  return Notification.success(done, {
    autoClose: STAY,
    actions: [
      ...actions,
      ...(steps.length > 0 ? [showRest] : []),
      ...(revoke ? [openPage] : [])
    ]
  });
};

/** Makes changes, tells what was done, and takes them back. */
export class Changes {
  constructor(trans: TranslationBundle) {
    this.trans = trans;
  }

  /**
   * Make a change and offer to take it back.
   *
   * @param done - says what was done.
   * @throws StaleChangeError - when the notebook is not what it was made for;
   * see `sayIfStale`.
   */
  make(
    watch: NotebookWatch,
    change: NotebookChange,
    done: string,
    next: FollowUp
  ): void {
    const undo = applyChange(change, watch.model.collaborative);
    const before = watch.history.latestNotification;
    if (before !== undefined) {
      // The latest fix is told; **Undo fix** still takes the earlier ones back after it.
      Notification.dismiss(before);
    } else {
      watch.context.disposed.connect(() => this.forget(watch));
    }
    watch.history.add(undo, this.tell(watch, undo, done, next));
    const { stays } = next;
    if (stays !== null) {
      // Ctrl+Z in the cells takes it back as well.
      const changed = change.sources.map(({ cell, before }) => ({
        text: cell.sharedModel,
        before
      }));
      this.stays.set(
        undo,
        onceTakenBack(changed, () => say(stays))
      );
    }
  }

  /** Say so where the notebook is not any more what a change was planned for, or cannot be changed yet. */
  async sayIfStale(plan: () => Promise<void> | void): Promise<void> {
    try {
      await plan();
    } catch (error) {
      say(this.toRefusal(error), 'warning');
    }
  }

  private toRefusal(error: unknown): string {
    const { trans } = this;
    if (error instanceof WritingCellError) {
      return trans.__(
        'The cell is still running. Redact its output when it has finished.'
      );
    }
    if (error instanceof StaleChangeError) {
      return trans.__('The notebook changed in the meantime. Try again.');
    }
    throw error;
  }

  /** Take a change of a notebook back, by default the latest; cells that were edited since stay. */
  undo(watch: NotebookWatch, undo = watch.history.findLatest()): void {
    const told = undo ? watch.history.take(undo) : null;
    if (!undo || told === null) {
      return;
    }
    const edited = undo();
    Notification.dismiss(told);
    this.stays.get(undo)?.();
    if (edited.length > 0) {
      const { trans } = this;
      say(
        trans.__(
          'Edited since the fix and left as it is: %1.',
          partList(watch, edited, trans)
        ),
        'warning'
      );
    }
  }

  /** What can be taken back no more is not kept either; a notification would keep it for as long as it is listed. */
  private forget(watch: NotebookWatch): void {
    watch.history.clear().forEach(id => Notification.dismiss(id));
  }

  /** Returns the id of the notification. */
  private tell(
    watch: NotebookWatch,
    undo: Undo,
    done: string,
    next: FollowUp
  ): string {
    const { trans } = this;
    const takeBack = {
      label: undoLabel(next.kind, trans),
      callback: () => this.undo(watch, undo)
    };
    return sayDone(done, [takeBack], next, trans);
  }

  private readonly trans: TranslationBundle;
  /** Tell, once, where the values of a change stay. */
  private readonly stays = new WeakMap<Undo, () => void>();
}
