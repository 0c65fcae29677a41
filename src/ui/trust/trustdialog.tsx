import { Dialog, ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import {
  TrustReview,
  type TrustQuestion,
  type TrustReviewProps
} from './trustreview';
import { RoundDialog } from '../parts/rounddialog';
import { toButtons, type TrustKind } from './trustbuttons';

/** What a person decided after the review. */
export interface TrustChoice {
  readonly kind: TrustKind;
  /** The chosen cells, by their index. */
  readonly cells: readonly number[];
}

/** What a review shows. */
export type ReviewOptions = Omit<TrustReviewProps, 'onSelect'>;

/** Show a review and ask for a choice; what closes the dialog otherwise is "leave". */
export const askAboutTrust = async (
  options: ReviewOptions
): Promise<TrustChoice> => {
  const { button, value } = await new ReviewDialog(options).launch();
  const kind = kinds.find(each => button.actions.includes(each)) ?? 'leave';
  return { kind, cells: value ?? [] };
};

const kinds: readonly TrustKind[] = [
  'trust-all',
  'trust-cells',
  'clear',
  'rerun',
  'run'
];

/** A dialog whose button for chosen cells waits until some are chosen. */
class ReviewDialog extends RoundDialog<readonly number[]> {
  constructor(options: ReviewOptions) {
    const body = new ReviewBody(
      {
        ...options,
        onReveal: cell => {
          this.reject();
          options.onReveal(cell);
        }
      },
      () => this.renewChosen()
    );
    const buttons = toButtons(options);
    super({
      title: toTitle(options.question, options.trans),
      body,
      buttons,
      defaultButton: 0
    });
    this.addClass('nbw-ReviewDialog');
    this.body = body;
    this.chosen = buttons.findIndex(
      ({ actions }) =>
        options.question === 'trust' && actions.includes('trust-cells')
    );
    this.renewChosen();
  }

  /** Enter in the review itself is no answer: there it unfolds and chooses. */
  override handleEvent(event: Event): void {
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter';
    const isInside =
      event.target instanceof Node && this.body.node.contains(event.target);
    if (!(isEnter && isInside)) {
      super.handleEvent(event);
    }
  }

  override resolve(index?: number): void {
    if (index !== this.chosen || index < 0 || this.body.getValue().length > 0) {
      super.resolve(index);
    }
  }

  private renewChosen(): void {
    this.node
      .querySelectorAll('.jp-Dialog-footer .jp-Dialog-button')
      [this.chosen]?.setAttribute(
        'aria-disabled',
        String(this.body.getValue().length === 0)
      );
  }

  private readonly body: ReviewBody;
  /** The index of the button for chosen cells; -1 where there is none. */
  private readonly chosen: number;
}

/** The body of the dialog; its value is the chosen cells. */
class ReviewBody
  extends ReactWidget
  implements Dialog.IBodyWidget<readonly number[]>
{
  constructor(options: ReviewOptions, selected: () => void) {
    super();
    this.addClass('nbw-Review');
    this.options = options;
    this.selected = selected;
  }

  getValue(): readonly number[] {
    return this.cells;
  }

  protected override render(): JSX.Element {
    return (
      <TrustReview
        {...this.options}
        onSelect={cells => {
          this.cells = cells;
          this.selected();
        }}
      />
    );
  }

  private cells: readonly number[] = [];
  private readonly options: ReviewOptions;
  private readonly selected: () => void;
}

const toTitle = (question: TrustQuestion, trans: TranslationBundle): string =>
  ({
    trust: trans.__('Trust this notebook?'),
    cell: trans.__('Trust this cell?'),
    run: trans.__('Run cells that are not trusted?')
  })[question];
