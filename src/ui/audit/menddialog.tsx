import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileChange } from '../../notebook/audit/auditpart';
import { FileChanges } from '../repair/filechanges';
import { RoundDialog } from '../parts/rounddialog';

/** Show what would change, and ask whether it may. */
export const askToMend = async (
  words: { readonly title: string; readonly act: string },
  changes: readonly FileChange[],
  trans: TranslationBundle
): Promise<boolean> => {
  const body = ReactWidget.create(
    <FileChanges changes={changes} trans={trans} />
  );
  body.addClass('nbw-Mend');
  const { button } = await new RoundDialog({
    title: words.title,
    body,
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.okButton({ label: words.act })
    ]
  }).launch();
  return button.accept;
};
