import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { CommitQuestion } from './commitdialog';
import { type InsistingBody, InsistingDialog } from '../parts/insistingdialog';
import { ReasonField } from '../parts/reasonfield';

/** The body of the second question; its value is the reason. */
class ReasonBody extends ReactWidget implements InsistingBody<string> {
  constructor(label: string, trans: TranslationBundle) {
    super();
    this.addClass('nbw-Reason');
    this.label = label;
    this.trans = trans;
  }

  getValue(): string {
    return this.reason.trim();
  }

  insist(): boolean {
    this.isMissing = this.getValue() === '';
    this.update();
    return !this.isMissing;
  }

  protected override render(): JSX.Element {
    return (
      <ReasonField
        label={this.label}
        isMissing={this.isMissing}
        trans={this.trans}
        change={reason => (this.reason = reason)}
      />
    );
  }

  private reason = '';
  private isMissing = false;
  private readonly trans: TranslationBundle;
  private readonly label: string;
}

/** Ask why a step is safe all the same; `null` when the person thought better of it. */
export const askForReason = async (
  { step, files }: CommitQuestion,
  trans: TranslationBundle
): Promise<string | null> => {
  const isCommit = step === 'commit';
  const hasFinding = files.some(({ findings }) => findings.length > 0);
  const dialog = new InsistingDialog<string>({
    title: isCommit ? trans.__('Commit anyway') : trans.__('Push anyway'),
    body: new ReasonBody(
      isCommit
        ? trans.__('Why is it safe to commit this?')
        : trans.__('Why is it safe to push this?'),
      trans
    ),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.warnButton({
        label: confirmLabel(isCommit, hasFinding, trans)
      })
    ],
    focusNodeSelector: 'input'
  });
  const { button, value } = await dialog.launch();
  return button.accept ? value : null;
};

const confirmLabel = (
  isCommit: boolean,
  hasFinding: boolean,
  trans: TranslationBundle
): string => {
  if (!isCommit) {
    return trans.__('Push with the secret');
  }
  return hasFinding ? trans.__('Commit with the secret') : trans.__('Commit');
};
