import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { FileChange } from '../../notebook/audit/auditpart';
import { PasswordForm } from './passwordform';
import { SHORTEST_PASSWORD } from './strength';
import { RoundDialog } from '../parts/rounddialog';

/** Ask for a new password; `null` when it is canceled. */
export const askForPassword = async (
  changes: readonly FileChange[],
  trans: TranslationBundle
): Promise<string | null> => {
  const { button, value } = await new PasswordDialog(changes, trans).launch();
  return button.accept ? value : null;
};

/** The index of its button. */
const SET = 1;

/** A dialog whose button waits for a password that is long enough, written twice. */
class PasswordDialog extends RoundDialog<string> {
  constructor(changes: readonly FileChange[], trans: TranslationBundle) {
    const body = new PasswordBody(changes, trans, () => this.renew());
    super({
      title: trans.__('Set a password'),
      body,
      focusNodeSelector: 'input',
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.okButton({ label: trans.__('Set the password') })
      ]
    });
    this.password = body;
    this.renew();
  }

  override resolve(index = SET): void {
    if (index !== SET || this.password.isGood) {
      super.resolve(index);
    }
  }

  private renew(): void {
    this.node
      .querySelector('.jp-Dialog-button.jp-mod-accept')
      // One that is really disabled cannot have the focus, and Enter would be lost.
      ?.setAttribute('aria-disabled', String(!this.password?.isGood));
  }

  private readonly password: PasswordBody;
}

/** The body of the dialog; its value is the password. */
class PasswordBody extends ReactWidget implements Dialog.IBodyWidget<string> {
  constructor(
    changes: readonly FileChange[],
    trans: TranslationBundle,
    changed: () => void
  ) {
    super();
    this.addClass('nbw-Mend');
    this.changes = changes;
    this.trans = trans;
    this.changed = changed;
  }

  get isGood(): boolean {
    return this.first.length >= SHORTEST_PASSWORD && this.first === this.second;
  }

  getValue(): string {
    return this.first;
  }

  protected override render(): JSX.Element {
    return (
      <PasswordForm
        changes={this.changes}
        trans={this.trans}
        onChange={(first, second) => {
          this.first = first;
          this.second = second;
          this.changed();
        }}
      />
    );
  }

  private first = '';
  private second = '';
  private readonly changes: readonly FileChange[];
  private readonly trans: TranslationBundle;
  private readonly changed: () => void;
}
