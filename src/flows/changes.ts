import { Notification } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import {
  applyChange,
  type NotebookChange,
  StaleChangeError
} from '../notebook/edits';
import type { FixHistory } from '../notebook/history';
import type { NotebookWatch } from '../notebook/watch';
import { cellList } from '../ui/words';

/** How long a notification about something done stays, in milliseconds. */
const STAY = 15000;

/** A short message that goes away. */
export const say = (
  message: string,
  kind: 'info' | 'warning' = 'info'
): void => {
  Notification.emit(message, kind, { autoClose: STAY });
};

/** Makes changes, tells what was done, and takes them back. */
export class Changes {
  constructor(history: FixHistory, trans: TranslationBundle) {
    this.history = history;
    this.trans = trans;
  }

  /**
   * Make a change and offer to take it back.
   *
   * @param done - says what was done.
   * @param revoke - the page where the secret can be revoked.
   */
  make(
    watch: NotebookWatch,
    change: NotebookChange,
    done: string,
    revoke: string | null = null
  ): void {
    try {
      this.history.add(watch, applyChange(change));
    } catch (error) {
      if (!(error instanceof StaleChangeError)) {
        throw error;
      }
      const { trans } = this;
      say(
        trans.__('The notebook changed in the meantime. Try again.'),
        'warning'
      );
      return;
    }
    this.tell(watch, done, revoke);
  }

  /** Whether there is something to take back in a notebook. */
  has(watch: NotebookWatch): boolean {
    return this.history.has(watch);
  }

  /** Take the latest change of a notebook back; cells that were edited since stay. */
  undo(watch: NotebookWatch): void {
    const edited = this.history.undo(watch);
    if (edited.length > 0) {
      const order = [...watch.model.cells];
      const cells = edited.map(cell => order.indexOf(cell) + 1);
      const { trans } = this;
      say(
        trans.__(
          'Edited since the fix and left as it is: %1.',
          cellList(cells, trans)
        ),
        'warning'
      );
    }
  }

  private tell(
    watch: NotebookWatch,
    done: string,
    revoke: string | null
  ): void {
    const { trans } = this;
    const undo = {
      label: trans.__('Undo fix'),
      callback: () => this.undo(watch)
    };
    const openPage = {
      label: trans.__('Revoke…'),
      callback: () => void window.open(revoke ?? '', '_blank', 'noopener')
    };
    Notification.success(done, {
      autoClose: STAY,
      actions: revoke ? [undo, openPage] : [undo]
    });
  }

  private readonly history: FixHistory;
  private readonly trans: TranslationBundle;
}
