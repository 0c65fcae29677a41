import { ReactWidget } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { HeldBack } from '../../notebook/trust/heldback';
import { effectCounts } from './trustwords';

/** What is to be said of one output. */
export interface NoteContent extends HeldBack {
  /** Whether it came in from another client. */
  readonly isArrived: boolean;
}

/** The line above an output that says what of it is not shown. */
export class TrustNote extends ReactWidget {
  /** @param review - opens the review of the cell. */
  constructor(
    content: NoteContent,
    review: () => void,
    trans: TranslationBundle
  ) {
    super();
    this.addClass('nbw-TrustNote');
    this.toggleClass('nbw-mod-acting', content.acts.length > 0);
    this.node.setAttribute('role', 'group');
    this.sentence = noteSentence(content, trans);
    this.node.setAttribute('aria-label', this.sentence);
    this.review = review;
    this.trans = trans;
  }

  protected override render(): JSX.Element {
    return (
      <>
        <span>{this.sentence}</span>
        <button
          type="button"
          className="jp-Button jp-mod-minimal nbw-Button"
          onClick={() => this.review()}
        >
          {this.trans.__('Review')}
        </button>
      </>
    );
  }

  private readonly sentence: string;
  private readonly review: () => void;
  private readonly trans: TranslationBundle;
}

/** "Part of this output is not shown: 2 scripts, 1 frame"; empty where there is nothing to say. */
export const noteSentence = (
  { acts, looks, isArrived }: NoteContent,
  trans: TranslationBundle
): string =>
  [
    acts.length > 0
      ? trans.__(
          'Part of this output is not shown: %1',
          effectCounts(acts, trans)
        )
      : '',
    acts.length === 0 && looks.length > 0
      ? trans.__('This output looks different once it is trusted')
      : '',
    isArrived
      ? trans.__(
          'This output came in from another client while the notebook was open; nothing says from whom'
        )
      : ''
  ]
    .filter(sentence => sentence !== '')
    .join('. ');
