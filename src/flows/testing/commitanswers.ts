import { Dialog } from '@jupyterlab/apputils';

import type { CommitDecision } from '../../ui/commit/commitdialog';

/**
 * Answers the question about a commit or a push, each time with the next
 * decision, and the one that comes after "anyway" with a reason.
 *
 * @param reason - `null` for a person who thinks better of it.
 */
export const answerCommits = (
  decisions: readonly CommitDecision['kind'][],
  reason: string | null = 'a reason'
): void => {
  const left = [...decisions];
  const launch = function (this: Dialog<unknown>): unknown {
    return Promise.resolve(
      this.node.querySelector('.nbw-Reason')
        ? { button: { accept: reason !== null }, value: reason }
        : { button: { actions: [left.shift()] } }
    );
  };
  Object.assign(Dialog.prototype, { launch });
};
