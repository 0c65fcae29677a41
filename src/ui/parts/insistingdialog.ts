import type { Dialog } from '@jupyterlab/apputils';

import { RoundDialog } from './rounddialog';

/** The body of a question that has to be answered. */
export interface InsistingBody<Answer> extends Dialog.IBodyWidget<Answer> {
  /** Whether there is an answer; where there is none, the body says what is missing. */
  insist(): boolean;
}

/** The index of the button that cancels. */
const CANCEL = 0;

/** Stays open until its question is answered, or the first button or Escape cancels it. */
export class InsistingDialog<Answer> extends RoundDialog<Answer> {
  constructor(
    options: Partial<Dialog.IOptions<Answer>> & {
      readonly body: InsistingBody<Answer>;
    }
  ) {
    super(options);
    this.answered = options.body;
  }

  override resolve(index?: number): void {
    if (index === CANCEL || this.answered.insist()) {
      super.resolve(index);
    }
  }

  private readonly answered: InsistingBody<Answer>;
}
