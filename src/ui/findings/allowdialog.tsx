import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Finding } from '../../engine/types';
import { InsistingDialog, type InsistingBody } from '../parts/insistingdialog';
import { ReasonField } from '../parts/reasonfield';

/** What a person says about a finding that is to be allowed. */
export interface AllowanceAnswer {
  readonly reason: string;
  /** The last day on which it counts, `2027-01-31`; `null` for always. */
  readonly expires: string | null;
}

/** The body of the question; its value is the answer. */
class AllowBody extends ReactWidget implements InsistingBody<AllowanceAnswer> {
  constructor(finding: Finding, target: string, trans: TranslationBundle) {
    super();
    this.addClass('nbw-Allow');
    this.finding = finding;
    this.target = target;
    this.trans = trans;
  }

  getValue(): AllowanceAnswer {
    return { reason: this.reason.trim(), expires: this.expires || null };
  }

  insist(): boolean {
    this.isMissing = this.getValue().reason === '';
    this.update();
    return !this.isMissing;
  }

  protected override render(): JSX.Element {
    const { trans, finding, target } = this;
    return (
      <>
        <p>
          {finding.rule.title}{' '}
          <code className="nbw-Masked">{finding.masked}</code>
        </p>
        <p>
          {trans.__(
            'It is allowed for everybody who has %1, in JupyterLab, at a commit and on the command line. It is still listed. The file holds nothing of the value.',
            target
          )}
        </p>
        <ReasonField
          label={trans.__('Why is it no secret, or no danger?')}
          isMissing={this.isMissing}
          trans={trans}
          change={reason => (this.reason = reason)}
        />
        <label>
          {trans.__('Until (may stay empty)')}
          <input
            type="date"
            className="jp-mod-styled"
            onChange={event => (this.expires = event.target.value)}
          />
        </label>
      </>
    );
  }

  private reason = '';
  private isMissing = false;
  private expires = '';
  private readonly finding: Finding;
  private readonly target: string;
  private readonly trans: TranslationBundle;
}

/**
 * Ask why a finding is allowed for everybody.
 *
 * @param target - the file that will say so.
 *
 * @returns `null` when the person thought better of it.
 */
export const askWhyAllowed = async (
  finding: Finding,
  target: string,
  trans: TranslationBundle
): Promise<AllowanceAnswer | null> => {
  const dialog = new InsistingDialog<AllowanceAnswer>({
    title: trans.__('Allow for everybody'),
    body: new AllowBody(finding, target, trans),
    buttons: [
      Dialog.cancelButton({ label: trans.__('Cancel') }),
      Dialog.okButton({ label: trans.__('Allow') })
    ],
    focusNodeSelector: 'input'
  });
  const { button, value } = await dialog.launch();
  return button.accept ? value : null;
};
