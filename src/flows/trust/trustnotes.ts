import { type Cell, CodeCell } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { CellTrust } from '../../notebook/trust/trust';
import { OutputBars } from '../../ui/repair/outputbars';
import {
  type NoteContent,
  noteSentence,
  TrustNote
} from '../../ui/trust/trustnote';

/** Puts a note above each output of which something is held back. */
export class TrustNotes {
  /** @param review - opens the review of a cell. */
  constructor(review: (cell: CellTrust) => void, trans: TranslationBundle) {
    this.review = review;
    this.trans = trans;
    this.bars = new OutputBars(content => noteSentence(content, trans));
  }

  /** Renew the notes of one cell; `trust` is `null` where there are to be none. */
  decorate(cell: Cell, trust: CellTrust | null): void {
    if (cell instanceof CodeCell) {
      const notes = trust ? toNotes(trust, cell.model.outputs.length) : [];
      this.bars.sync(cell, notes, ([content]) => this.create(content, trust));
    }
  }

  private create(content: NoteContent, trust: CellTrust | null): TrustNote {
    const review = (): void => {
      if (trust) {
        this.review(trust);
      }
    };
    return new TrustNote(content, review, this.trans);
  }

  private readonly review: (cell: CellTrust) => void;
  private readonly trans: TranslationBundle;
  private readonly bars: OutputBars<NoteContent>;
}

/** What is to be said, by output. */
const toNotes = (
  { acts, looks, arrived }: CellTrust,
  count: number
): NoteContent[][] =>
  // Of thousands of cells there is mostly nothing to be said.
  acts.length + looks.length + arrived.size === 0
    ? []
    : Array.from({ length: count }, (_, index) => ({
        acts: acts.filter(({ output }) => output === index),
        looks: looks.filter(({ output }) => output === index),
        isArrived: arrived.has(index)
      })).map(content =>
        content.isArrived || content.acts.length + content.looks.length > 0
          ? [content]
          : []
      );
