import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

import {
  type CellReview,
  listCellReviews,
  type Renderer
} from '../engine/trust';
import type { EngineClient } from '../worker/client';

/** What a cell's outputs hold that is not shown, or otherwise, until the cell is trusted. */
export type HeldBack = Pick<CellReview, 'acts' | 'looks'>;

const NOTHING: HeldBack = { acts: [], looks: [] };

/** Milliseconds without a change after which outputs are reviewed. */
const PAUSE = 200;

/** What is held back in the untrusted cells of a notebook, kept up to date. */
export class HeldBackWatch implements IDisposable {
  /**
   * @param findRenderers - those that the notebook's outputs are shown with.
   * @param changed - called when something else is held back.
   */
  constructor(
    model: INotebookModel,
    engine: EngineClient,
    findRenderers: () => readonly Renderer[] | null,
    changed: () => void
  ) {
    this.model = model;
    this.engine = engine;
    this.findRenderers = findRenderers;
    this.changed = changed;
    model.cells.changed.connect(this.onCellsChanged, this);
    this.onCellsChanged();
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.waiting);
    Signal.clearData(this);
  }

  /** Whether everything that stands there now is reviewed. */
  get isSettled(): boolean {
    return this.waiting === undefined && !this.isReviewing;
  }

  of(cell: ICellModel): HeldBack {
    return cell.trusted ? NOTHING : (this.known.get(cell) ?? NOTHING);
  }

  private onCellsChanged(): void {
    for (const cell of this.model.cells) {
      if (isCodeCellModel(cell) && !this.followed.has(cell)) {
        this.followed.add(cell);
        cell.outputs.changed.connect(this.renew, this);
        cell.stateChanged.connect((_, { name }) => {
          if (name === 'trusted') {
            this.renew();
          }
        }, this);
      }
    }
    this.renew();
  }

  private renew(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      void this.review();
    }, PAUSE);
  }

  private async review(): Promise<void> {
    if (this.isDisposed) {
      return;
    }
    const mine = ++this.lastReview;
    const cells = [...this.model.cells];
    const outputs = cells.map(toHeld);
    this.isReviewing = true;
    const found = await this.ask(outputs);
    // Where the review fails nothing is known, and nothing is said to be settled.
    if (found && mine === this.lastReview && !this.isDisposed) {
      this.isReviewing = false;
      this.known = new Map(
        found.map(({ cell, acts, looks }) => [cells[cell], { acts, looks }])
      );
      this.changed();
    }
  }

  private async ask(
    cells: readonly HeldCell[]
  ): Promise<readonly CellReview[] | null> {
    if (cells.every(({ outputs }) => outputs.length === 0)) {
      return [];
    }
    const metadata = { widgets: this.model.getMetadata('widgets') as unknown };
    try {
      const review = await this.engine.call(
        'reviewNotebook',
        { cells, metadata },
        this.findRenderers()
      );
      return listCellReviews(review);
    } catch {
      // Untold here; the review that a person asks for tells that it fails.
      return null;
    }
  }

  private readonly model: INotebookModel;
  private readonly engine: EngineClient;
  private readonly findRenderers: () => readonly Renderer[] | null;
  private readonly changed: () => void;
  private readonly followed = new WeakSet<ICellModel>();
  private known: ReadonlyMap<ICellModel, HeldBack> = new Map();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isReviewing = false;
  private lastReview = 0;
}

interface HeldCell {
  readonly cell_type: 'code';
  readonly outputs: readonly object[];
}

/** As much of a cell as matters here: nothing of one that is trusted. */
const toHeld = (cell: ICellModel): HeldCell => ({
  cell_type: 'code',
  outputs: isCodeCellModel(cell) && !cell.trusted ? cell.outputs.toJSON() : []
});
