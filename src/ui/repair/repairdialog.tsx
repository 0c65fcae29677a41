import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import * as React from 'react';

import type {
  RepairDecision,
  RepairDialogOptions,
  RepairPreview
} from './repairchoice';
import { RepairForm } from './repairform';
import { RoundDialog } from '../parts/rounddialog';

/** Show what would change and ask for a decision; `null` when it is canceled. */
export const askForRepair = async (
  title: string,
  options: RepairDialogOptions
): Promise<RepairDecision | null> => {
  const { button, value } = await new RepairDialog(title, options).launch();
  return button.accept ? value : null;
};

/** A dialog whose Apply waits for something that can be applied. */
class RepairDialog extends RoundDialog<RepairDecision> {
  constructor(title: string, options: RepairDialogOptions) {
    const { trans } = options;
    const body = new RepairDialogBody(options, () => this.renewApply());
    super({
      title,
      body,
      buttons: [
        Dialog.cancelButton({ label: trans.__('Cancel') }),
        Dialog.okButton({
          label: options.hasSources ? trans.__('Apply') : trans.__('Redact')
        })
      ]
    });
    this.addClass('nbw-RepairDialog');
    this.repair = body;
    this.renewApply();
  }

  override resolve(index = APPLY): void {
    if (index !== APPLY || this.repair.isApplicable) {
      super.resolve(index);
    }
  }

  private renewApply(): void {
    this.node
      .querySelector('.jp-Dialog-button.jp-mod-accept')
      // One that is really disabled cannot have the focus, and Enter would be lost.
      ?.setAttribute('aria-disabled', String(!this.repair.isApplicable));
  }

  private readonly repair: RepairDialogBody;
}

/** The index of its button. */
const APPLY = 1;

/** The body of the preview dialog; its value is the decision. */
class RepairDialogBody
  extends ReactWidget
  implements Dialog.IBodyWidget<RepairDecision>
{
  /** @param previewed - called when `isApplicable` may have changed. */
  constructor(options: RepairDialogOptions, previewed: () => void) {
    super();
    this.addClass('nbw-Repair');
    this.options = options;
    this.decision = options.initial;
    this.previewed = previewed;
  }

  /** Whether the decision would change anything, and may. */
  isApplicable = false;

  getValue(): RepairDecision {
    return this.decision;
  }

  protected override render(): JSX.Element {
    return (
      <RepairForm
        {...this.options}
        onDecide={decision => (this.decision = decision)}
        onPreview={preview => {
          this.isApplicable = isApplicable(preview);
          this.previewed();
        }}
      />
    );
  }

  private readonly options: RepairDialogOptions;
  private readonly previewed: () => void;
  private decision: RepairDecision;
}

const isApplicable = ({
  cells,
  redacted,
  nameProblem
}: RepairPreview): boolean =>
  cells.length + redacted.length > 0 && nameProblem === null;
