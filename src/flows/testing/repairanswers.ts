import { Dialog } from '@jupyterlab/apputils';

import type {
  RepairDecision,
  RepairDialogOptions,
  RepairPreview
} from '../../ui/repair/repairchoice';

/** How a person answers the preview; `null` cancels it. */
export type Decide = (
  options: RepairDialogOptions
) => Partial<RepairDecision> | null;

/**
 * Answers each preview that opens.
 *
 * @param before - happens between the first preview and the decision.
 * @returns what the previews showed.
 */
export const answerRepairs = (
  decide: Decide,
  before: () => void = () => undefined
): RepairPreview[] => {
  const previews: RepairPreview[] = [];
  const answer = async (options: RepairDialogOptions): Promise<unknown> => {
    previews.push(await options.preview(options.initial));
    before();
    const decided = decide(options);
    const value = { ...options.initial, ...decided };
    // The form shows why there is none.
    await options.preview(value).then(
      preview => void previews.push(preview),
      () => undefined
    );
    return { button: { accept: decided !== null }, value };
  };
  const launch = function (this: {
    repair: { options: RepairDialogOptions };
  }): unknown {
    return answer(this.repair.options);
  };
  Object.assign(Dialog.prototype, { launch });
  return previews;
};
