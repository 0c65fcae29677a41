import { Dialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { listsOutputs, type Review } from '../../engine/trust';
import type { TrustQuestion } from './trustreview';

export type TrustKind =
  'leave' | 'trust-all' | 'trust-cells' | 'clear' | 'rerun' | 'run';

/** The choices after a review; the first is the one that changes nothing. */
export const toButtons = (asked: {
  review: Review;
  question: TrustQuestion;
  trans: TranslationBundle;
}): Dialog.IButton[] => {
  const { review, question, trans } = asked;
  if (question === 'run') {
    return [
      Dialog.cancelButton({ label: trans.__('Do not run') }),
      warn(trans.__('Run'), 'run')
    ];
  }
  const forOutputs = (button: Dialog.IButton): Dialog.IButton[] =>
    listsOutputs(review) ? [button] : [];
  const clear = Dialog.okButton({
    label: trans.__('Clear these outputs'),
    actions: ['clear']
  });
  return [
    Dialog.cancelButton({ label: trans.__('Leave untrusted') }),
    Dialog.okButton({ label: trans.__('Re-run instead'), actions: ['rerun'] }),
    ...forOutputs(clear),
    ...(question === 'cell'
      ? [warn(trans.__('Trust this cell'), 'trust-cells')]
      : [
          ...forOutputs(warn(trans.__('Trust selected cells'), 'trust-cells')),
          warn(trans.__('Trust all'), 'trust-all')
        ])
  ];
};

const warn = (label: string, kind: TrustKind): Dialog.IButton =>
  Dialog.warnButton({ label, actions: [kind] });
