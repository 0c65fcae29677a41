import type { ICellModel } from '@jupyterlab/cells';
import { type NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import { skipSave } from '../../notebook/save/save';
import type { TrustWatch } from '../../notebook/trust/trust';
import type { TrustServer } from '../../notebook/trust/trustserver';
import { trustCells, untrustCells } from '../../notebook/trust/trusting';
import { isKept, revokedSentence } from '../../ui/repair/revokedialog';
import { cellList } from '../../ui/findings/celllist';
import { type Changes, say } from '../repair/changes';
import { clearListed } from './clearing';
import type { OpenNotebook, Reviewed, TrustReviews } from './trustreviews';

/** What becomes of JupyterLab's command: it saves a notebook that was trusted. */
export interface TrustResult {
  readonly trusted: boolean;
}

/** What the trust in a notebook needs. */
export interface TrustTools {
  readonly reviews: TrustReviews;
  readonly changes: Changes;
  readonly trust: TrustWatch;
  readonly server: TrustServer;
  readonly trans: TranslationBundle;
  /** Ask whether trust is to be taken back. */
  mayRevoke(trans: TranslationBundle): Promise<boolean>;
  /** Run cells, or all of them for `null`, without another question. */
  run(panel: NotebookPanel, cells: readonly ICellModel[] | null): void;
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
    const reviewed = await this.tools.reviews.ask(notebook, 'trust');
    const trusted = reviewed.choice.kind === 'trust-all';
    if (trusted) {
      trustCells(notebook.watch.model, notebook.watch.model.cells);
      await this.sign(notebook);
    } else {
      await this.act(notebook, reviewed);
    }
    // All else, such as a run that trusts every cell, is no reason to write the file.
    return { trusted };
  }

  /** Review one cell, and trust it for this session. */
  async trustCell(notebook: OpenNotebook, cell: ICellModel): Promise<void> {
    const reviewed = await this.tools.reviews.ask(
      notebook,
      'cell',
      each => each === cell
    );
    await this.act(notebook, {
      ...reviewed,
      choice: { ...reviewed.choice, cells: [reviewed.cells.indexOf(cell)] }
    });
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

  private async act(notebook: OpenNotebook, reviewed: Reviewed): Promise<void> {
    const { choice, cells } = reviewed;
    const chosen = choice.cells.map(index => cells[index]);
    switch (choice.kind) {
      case 'trust-cells':
        trustCells(notebook.watch.model, chosen);
        this.sayTrusted(notebook, choice.cells);
        break;
      case 'clear':
        await clearListed(notebook.watch, reviewed, choice.cells, this.tools);
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
    const which = cellList(numbers, trans);
    say(
      isAllTrusted(notebook)
        ? trans.__(
            'Trusted for this session: %1. All code cells are trusted now: the next save signs the file.',
            which
          )
        : trans.__(
            'Trusted for this session: %1. Opened again, the notebook is not trusted.',
            which
          )
    );
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

  private readonly tools: TrustTools;
}

const isAllTrusted = ({ watch }: OpenNotebook): boolean =>
  [...watch.model.cells].every(cell => cell.type !== 'code' || cell.trusted);
