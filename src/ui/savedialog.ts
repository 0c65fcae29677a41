import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../engine/title';
import type { Finding } from '../engine/types';
import { findingCount, whereList } from './words';

/** What a person decided about a save. */
export type SaveDecision = 'fix' | 'save' | 'cancel';

/** Ask what to do with a notebook that would be saved with secrets. */
export const askBeforeSave = async (
  findings: readonly Finding[],
  trans: TranslationBundle
): Promise<SaveDecision> => {
  const decisions: SaveDecision[] = ['cancel', 'save', 'fix'];
  const { button } = await showDialog({
    title: trans.__('Save with %1?', findingCount(findings, trans)),
    body: trans.__(
      'New in %1: %2. Anyone who gets the saved file can read it.',
      whereList(findings, trans),
      [...new Set(findings.map(titleOf))].join(', ')
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({
        label: trans.__('Save as it is'),
        actions: ['save']
      }),
      Dialog.okButton({ label: trans.__('Fix first'), actions: ['fix'] })
    ],
    defaultButton: 0
  });
  return (
    decisions.find(decision => button.actions.includes(decision)) ?? 'cancel'
  );
};
