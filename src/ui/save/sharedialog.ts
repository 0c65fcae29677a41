import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import { findingCount } from '../parts/words';

/** What a person decided about a document that is about to leave. */
export type ShareDecision = 'copy' | 'share' | 'cancel';

/**
 * Ask what to do with documents that would leave with secrets.
 *
 * @param where - the places or files that hold them.
 */
export const askBeforeSharing = async (
  findings: readonly Finding[],
  where: string,
  trans: TranslationBundle
): Promise<ShareDecision> => {
  const decisions: ShareDecision[] = ['cancel', 'share', 'copy'];
  const { button } = await showDialog({
    title: trans.__('Share with %1?', findingCount(findings, trans)),
    body: trans.__(
      'In %1: %2. Anyone who gets it can read it.',
      where,
      [...new Set(findings.map(titleOf))].join(', ')
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({
        label: trans.__('Share as it is'),
        actions: ['share']
      }),
      Dialog.okButton({
        label: trans.__('Export a redacted copy'),
        actions: ['copy']
      })
    ],
    defaultButton: 0
  });
  return (
    decisions.find(decision => button.actions.includes(decision)) ?? 'cancel'
  );
};
