import type { ICellModel } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import { listsOutputs, pickCells, type Review } from '../../engine/trust';
import { toRenderers } from '../../notebook/trust/renderers';
import { type LiveReview, reviewLive } from '../../notebook/trust/trustreview';
import type { NotebookWatch } from '../../notebook/watch/watch';
import type { IEngine } from '../../tokens';
import type { ReviewOptions, TrustChoice } from '../../ui/trust/trustdialog';
import type { TrustQuestion } from '../../ui/trust/trustreview';
import { goToCell } from '../../ui/findings/navigate';
import { say } from '../repair/changes';

/** A notebook in its panel. */
export interface OpenNotebook {
  readonly panel: NotebookPanel;
  readonly watch: NotebookWatch;
}

/** A review, and what a person chose after it. */
export interface Reviewed extends LiveReview {
  readonly choice: TrustChoice;
}

/** What reviews need. */
export interface ReviewTools {
  readonly engine: IEngine;
  readonly trans: TranslationBundle;
  /** Show a review and ask for a choice. */
  ask(options: ReviewOptions): Promise<TrustChoice>;
}

/** Which cells a review tells of. */
export type CellFilter = (cell: ICellModel) => boolean;

const allCells: CellFilter = () => true;

/** Reviews open notebooks, and asks what is to be done. */
export class TrustReviews {
  constructor(tools: ReviewTools) {
    this.tools = tools;
  }

  /** Ask until the notebook is what was reviewed. */
  async ask(
    notebook: OpenNotebook,
    question: TrustQuestion,
    isMeant = allCells
  ): Promise<Reviewed> {
    const { trans } = this.tools;
    let notes: readonly string[] = [];
    for (;;) {
      const live = await this.read(notebook, isMeant);
      if (!live) {
        return NOT_REVIEWED;
      }
      let goal: number | null = null;
      const choice = await this.tools.ask({
        review: live.review,
        onReadOn: (change, from) => live.readOn(change, from),
        onReveal: cell => {
          goal = cell;
        },
        question,
        notes: [...notes, ...toNotes(question, live.review, trans)],
        trans
      });
      if (goal !== null) {
        await goToCell(notebook.panel, live.cells[goal]);
      }
      if (choice.kind === 'leave' || live.isFresh()) {
        return { ...live, choice };
      }
      notes = [
        trans.__('The notebook changed meanwhile. This is what it holds now.')
      ];
    }
  }

  /** The review; `null` where it failed, which is told: nothing is trusted unseen. */
  async read(
    notebook: OpenNotebook,
    isMeant = allCells
  ): Promise<LiveReview | null> {
    try {
      return await this.review(notebook, isMeant);
    } catch {
      const { trans } = this.tools;
      say(
        trans.__('The notebook could not be reviewed. Try again.'),
        'warning'
      );
      return null;
    }
  }

  private async review(
    { panel, watch }: OpenNotebook,
    isMeant: CellFilter
  ): Promise<LiveReview> {
    const live = await reviewLive(
      watch.model,
      toRenderers(panel.content.rendermime),
      this.tools.engine
    );
    return {
      ...live,
      review: pickCells(live.review, index => isMeant(live.cells[index]))
    };
  }

  private readonly tools: ReviewTools;
}

/** Nothing was shown, and nothing is done. */
const NOT_REVIEWED: Reviewed = {
  review: { changes: [], looks: [], code: [] },
  cells: [],
  readOn: () => Promise.resolve({ text: '', next: null }),
  isFresh: () => true,
  choice: { kind: 'leave', cells: [] }
};

const toNotes = (
  question: TrustQuestion,
  review: Review,
  trans: TranslationBundle
): readonly string[] => {
  switch (question) {
    case 'trust':
      return [
        listsOutputs(review)
          ? trans.__(
              'Without chosen cells, Clear these outputs means all that would act, and Re-run instead runs the whole notebook.'
            )
          : trans.__('Re-run instead runs the whole notebook.')
      ];
    case 'cell':
      return [trans.__('A cell is trusted for this session: no file says so.')];
    case 'run':
      return [
        trans.__(
          'Code that runs may do all that you may do. The outputs of a cell that has run are trusted.'
        )
      ];
  }
};
