import type { ICellModel } from '@jupyterlab/cells';
import { type NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import { isByTrust, pickCells, type Review } from '../engine/trust';
import { toRenderers } from '../notebook/renderers';
import { readOutput } from '../notebook/repair';
import { skipSave } from '../notebook/save';
import type { TrustWatch } from '../notebook/trust';
import { type LiveReview, reviewLive } from '../notebook/trustreview';
import type { TrustServer } from '../notebook/trustserver';
import { trustCells, untrustCells } from '../notebook/trusting';
import type { NotebookWatch } from '../notebook/watch';
import type { IEngine } from '../tokens';
import { isKept, revokedSentence } from '../ui/revokedialog';
import type { ReviewOptions, TrustChoice } from '../ui/trustdialog';
import type { TrustQuestion } from '../ui/trustreview';
import { cellList } from '../ui/words';
import { type Changes, say } from './changes';

/** What becomes of JupyterLab's command: it saves a notebook that was trusted. */
export interface TrustResult {
  readonly trusted: boolean;
}

/** What the review of a notebook needs. */
export interface TrustTools {
  readonly engine: IEngine;
  readonly changes: Changes;
  readonly trust: TrustWatch;
  readonly server: TrustServer;
  readonly trans: TranslationBundle;
  /** Show a review and ask for a choice. */
  ask(options: ReviewOptions): Promise<TrustChoice>;
  /** Ask whether trust is to be taken back. */
  mayRevoke(trans: TranslationBundle): Promise<boolean>;
  /** Run cells, or all of them for `null`, without another question. */
  run(panel: NotebookPanel, cells: readonly ICellModel[] | null): void;
}

/** A notebook in its panel. */
export interface OpenNotebook {
  readonly panel: NotebookPanel;
  readonly watch: NotebookWatch;
}

/** Takes a person through the review of a notebook; nothing acts before the choice. */
export class TrustFlow {
  constructor(tools: TrustTools) {
    this.tools = tools;
  }

  /** Review all of a notebook. */
  async trust(notebook: OpenNotebook): Promise<TrustResult> {
    if (isAllTrusted(notebook)) {
      await this.sign(notebook);
      say(this.tools.trans.__('All code cells of this notebook are trusted.'));
      return { trusted: true };
    }
    const reviewed = await this.ask(notebook, 'trust', null);
    const { kind } = reviewed.choice;
    if (kind === 'trust-all') {
      trustCells(notebook.watch.model, notebook.watch.model.cells);
      await this.sign(notebook);
    } else {
      await this.act(notebook, reviewed);
    }
    return { trusted: isAllTrusted(notebook) };
  }

  /** Review one cell, and trust it for this session. */
  async trustCell(notebook: OpenNotebook, cell: ICellModel): Promise<void> {
    const reviewed = await this.ask(notebook, 'cell', cell);
    await this.act(notebook, {
      ...reviewed,
      choice: { ...reviewed.choice, cells: [reviewed.cells.indexOf(cell)] }
    });
  }

  /**
   * Review a notebook before all of it runs.
   *
   * @returns whether it may run: the person said so, or there is nothing to tell of.
   */
  async mayRun(notebook: OpenNotebook): Promise<boolean> {
    if (this.mayRunAlways.has(notebook.watch) || isAllTrusted(notebook)) {
      return true;
    }
    const live = await this.tryReview(notebook, null);
    if (!live) {
      return false;
    }
    const { review } = live;
    if (!review.changes.some(isByTrust) && review.code.length === 0) {
      return true;
    }
    const { choice } = await this.ask(notebook, 'run', null);
    if (choice.kind === 'run') {
      // What was answered is not asked again.
      this.mayRunAlways.add(notebook.watch);
    }
    return choice.kind === 'run';
  }

  /** Take the trust in a notebook back, and its signature where that can be done. */
  async revoke({ panel, watch }: OpenNotebook): Promise<void> {
    const { server, trust, trans, mayRevoke } = this.tools;
    if (!(await mayRevoke(trans))) {
      return;
    }
    const signature = trust.signatureOf(watch);
    const result =
      signature.value === 'none'
        ? 'session'
        : await server.revoke(panel.context);
    untrustCells(
      watch.model,
      [...watch.model.cells].filter(({ type }) => type === 'code')
    );
    if (result === 'revoked' || result === 'none') {
      signature.set('unsigned');
    }
    say(revokedSentence(result, trans), isKept(result) ? 'warning' : 'info');
  }

  /** Ask until the notebook is what was reviewed. */
  private async ask(
    notebook: OpenNotebook,
    question: TrustQuestion,
    only: ICellModel | null
  ): Promise<Reviewed> {
    const { trans } = this.tools;
    let notes: readonly string[] = [];
    for (;;) {
      const live = await this.tryReview(notebook, only);
      if (!live) {
        return NOT_REVIEWED;
      }
      const choice = await this.tools.ask({
        review: live.review,
        question,
        notes: [...notes, ...toNotes(question, trans)],
        trans
      });
      if (choice.kind === 'leave' || live.isFresh()) {
        return { ...live, choice };
      }
      notes = [
        trans.__('The notebook changed meanwhile. This is what it holds now.')
      ];
    }
  }

  /** The review; `null` where it failed, which is told: nothing is trusted unseen. */
  private async tryReview(
    notebook: OpenNotebook,
    only: ICellModel | null
  ): Promise<LiveReview | null> {
    try {
      return await this.review(notebook, only);
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
    only: ICellModel | null
  ): Promise<LiveReview> {
    const live = await reviewLive(
      watch.model,
      toRenderers(panel.content.rendermime),
      this.tools.engine
    );
    return only === null
      ? live
      : {
          ...live,
          review: pickCells(live.review, cell => live.cells[cell] === only)
        };
  }

  private async act(
    notebook: OpenNotebook,
    { choice, cells, review }: Reviewed
  ): Promise<void> {
    const chosen = choice.cells.map(index => cells[index]);
    switch (choice.kind) {
      case 'trust-cells':
        trustCells(notebook.watch.model, chosen);
        this.sayTrusted(notebook, choice.cells);
        break;
      case 'clear':
        await this.clear(notebook, cells, review, choice.cells);
        break;
      case 'rerun':
        this.tools.run(notebook.panel, chosen.length === 0 ? null : chosen);
        break;
      default:
    }
  }

  private sayTrusted(notebook: OpenNotebook, indexes: readonly number[]): void {
    const { trans } = this.tools;
    const numbers = indexes.map(index => index + 1);
    if (!isAllTrusted(notebook)) {
      say(
        trans.__(
          'Trusted for this session: %1. Opened again, the notebook is not trusted.',
          cellList(numbers, trans)
        )
      );
    }
  }

  /** Have the server sign the file as it is; where it does not, a save does. */
  private async sign({ panel, watch }: OpenNotebook): Promise<void> {
    const { server, trust } = this.tools;
    const signature = trust.signatureOf(watch);
    const isNothing = signature.value === 'none' && !watch.model.dirty;
    // Where nothing signs there is nothing to write either.
    if (isNothing || (await server.sign(panel.context))) {
      signature.set('signed');
      skipSave(panel.context);
    }
  }

  /** Remove the outputs that act, or look different where none acts, in the chosen cells or all. */
  private clear(
    { watch }: OpenNotebook,
    cells: readonly ICellModel[],
    { changes, looks }: Review,
    chosen: readonly number[]
  ): Promise<void> {
    const { changes: make, trans } = this.tools;
    const acting = changes.filter(isByTrust);
    const listed =
      acting.length > 0 && chosen.length === 0 ? acting : [...acting, ...looks];
    const places = new Map(
      listed
        .filter(({ cell }) => chosen.length === 0 || chosen.includes(cell))
        .flatMap(({ cell, output }) =>
          output === null
            ? []
            : [[`${cell} ${output}`, { cell: cells[cell], index: output }]]
        )
    );
    const outputs = [...places.values()].map(place => ({
      ...place,
      before: readOutput(place.cell, place.index),
      after: null
    }));
    if (outputs.length === 0) {
      say(trans.__('There is no such output.'));
      return Promise.resolve();
    }
    return make.sayIfStale(() =>
      make.make(
        watch,
        { sources: [], outputs, beside: [] },
        trans._n('Cleared %1 output.', 'Cleared %1 outputs.', outputs.length)
      )
    );
  }

  private readonly tools: TrustTools;
  private readonly mayRunAlways = new WeakSet<NotebookWatch>();
}

interface Reviewed extends LiveReview {
  readonly choice: TrustChoice;
}

/** Nothing was shown, and nothing is done. */
const NOT_REVIEWED: Reviewed = {
  review: { changes: [], looks: [], code: [] },
  cells: [],
  isFresh: () => true,
  choice: { kind: 'leave', cells: [] }
};

const isAllTrusted = ({ watch }: OpenNotebook): boolean =>
  [...watch.model.cells].every(cell => cell.type !== 'code' || cell.trusted);

const toNotes = (
  question: TrustQuestion,
  trans: TranslationBundle
): readonly string[] => {
  switch (question) {
    case 'trust':
      return [
        trans.__(
          'Without chosen cells, Clear these outputs means all that would act, and Re-run instead runs the whole notebook.'
        )
      ];
    case 'cell':
      return [trans.__('A cell is trusted for this session: no file says so.')];
    case 'run':
      return [
        trans.__(
          'Run cells make their outputs trusted. Look at the code first: it may do all that you may do.'
        )
      ];
  }
};
