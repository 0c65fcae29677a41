import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

import { titleOf } from '../../engine/title';
import type { Finding } from '../../engine/types';
import { findingCount, whereList } from '../parts/words';

/** What a person decided about a save. */
export type SaveDecision = 'fix' | 'save' | 'cancel';

/**
 * Ask what to do with a notebook that would be saved with secrets.
 *
 * @param name - of the notebook, `null` where it is in front.
 */
export const askBeforeSave = async (
  findings: readonly Finding[],
  name: string | null,
  trans: TranslationBundle
): Promise<SaveDecision> => {
  const decisions: SaveDecision[] = ['cancel', 'save', 'fix'];
  const { button } = await showDialog({
    title:
      name === null
        ? trans.__('Save with %1?', findingCount(findings, trans))
        : trans.__('Save %2 with %1?', findingCount(findings, trans), name),
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
