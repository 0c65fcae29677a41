import {
  type ICellModel,
  type ICodeCellModel,
  isCodeCellModel
} from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

import {
  type CellReview,
  listCellReviews,
  type Renderer
} from '../../engine/trust';
import type { EngineClient } from '../../worker/client';
import { type HeldCell, hasWidgets, toHeld } from './heldcell';
import { startInSlices } from '../watch/slices';

/** What a cell's outputs hold that is not shown, or otherwise, until the cell is trusted. */
export type HeldBack = Pick<CellReview, 'acts' | 'looks'>;

/** A cell, and what of it is handed over. */
interface ReadCell {
  readonly cell: ICodeCellModel;
  readonly held: HeldCell;
}

const NOTHING: HeldBack = { acts: [], looks: [] };

/** Milliseconds without a change after which outputs are reviewed. */
const PAUSE = 200;

/**
 * What is held back in the untrusted cells of a notebook, kept up to date. Only
 * cells that changed are reviewed again, one after the other: all that a large
 * notebook holds cannot be handed over in one task.
 */
export class HeldBackWatch implements IDisposable {
  /**
   * @param findRenderers - those that the notebook's outputs are shown with.
   * @param changed - called when something else may be held back, and when it is known what.
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
    this.addUnknown();
    this.renew();
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.waiting);
    Signal.clearData(this);
  }

  /** Whether everything that stands there now is reviewed. */
  get isSettled(): boolean {
    return (
      this.waiting === undefined &&
      this.underWay === 0 &&
      this.unknown.size === 0
    );
  }

  of(cell: ICellModel): HeldBack {
    return cell.trusted ? NOTHING : (this.known.get(cell) ?? NOTHING);
  }

  private onCellsChanged(): void {
    this.addUnknown();
    this.renew();
    this.changed();
  }

  private addUnknown(): void {
    this.codeCells
      .filter(cell => !this.followed.has(cell))
      .forEach(cell => this.unknown.add(cell));
  }

  /** From its review on: until then there is nothing known that could change. */
  private follow(cell: ICodeCellModel): void {
    if (this.followed.has(cell)) {
      return;
    }
    this.followed.add(cell);
    const forget = (): void => {
      this.unknown.add(cell);
      this.renew();
      this.changed();
    };
    cell.outputs.changed.connect(forget, this);
    cell.stateChanged.connect((_, { name }) => {
      if (name === 'trusted') {
        forget();
      }
    }, this);
  }

  private get codeCells(): readonly ICodeCellModel[] {
    return [...this.model.cells].filter(isCodeCellModel);
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
    this.underWay++;
    try {
      await this.reviewUnknown();
    } finally {
      this.underWay--;
    }
    if (!this.isDisposed) {
      this.changed();
    }
  }

  private async reviewUnknown(): Promise<void> {
    const renderers = this.findRenderers();
    // The state of all widgets goes along with those that show one: once.
    const together: ReadCell[] = [];
    await startInSlices(this.takeUnknown(renderers), cell => {
      // Between two slices cells are deleted, and notebooks closed.
      if (this.isDisposed || cell.isDisposed) {
        return undefined;
      }
      this.follow(cell);
      const read = { cell, held: toHeld(cell) };
      return hasWidgets(read.held)
        ? void together.push(read)
        : this.reviewCells([read], renderers);
    });
    if (!this.isDisposed) {
      await this.reviewCells(together, renderers);
    }
  }

  /** The cells to be reviewed; all of them, where they are shown otherwise than at the last time. */
  private takeUnknown(
    renderers: readonly Renderer[] | null
  ): readonly ICodeCellModel[] {
    const key = JSON.stringify(renderers);
    const isSame = key === this.lastRenderers;
    const cells = this.codeCells.filter(
      cell => !isSame || this.unknown.has(cell)
    );
    this.lastRenderers = key;
    this.unknown.clear();
    return cells;
  }

  private async reviewCells(
    cells: readonly ReadCell[],
    renderers: readonly Renderer[] | null
  ): Promise<void> {
    const held = cells.map(each => each.held);
    const reviews = await this.ask(held, renderers);
    if (reviews) {
      const found = new Map(reviews.map(each => [each.cell, each]));
      cells.forEach(({ cell }, index) => {
        const { acts, looks } = found.get(index) ?? NOTHING;
        this.known.set(cell, { acts, looks });
      });
    } else {
      // Nothing is known then, and nothing is said to be settled.
      cells.forEach(({ cell }) => this.unknown.add(cell));
    }
  }

  private async ask(
    cells: readonly HeldCell[],
    renderers: readonly Renderer[] | null
  ): Promise<readonly CellReview[] | null> {
    if (cells.every(({ outputs }) => outputs.length === 0)) {
      return [];
    }
    const widgets: unknown = cells.some(hasWidgets)
      ? this.model.getMetadata('widgets')
      : undefined;
    try {
      const review = await this.engine.call(
        'reviewNotebook',
        { cells, metadata: { widgets } },
        renderers
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
  /** Cells of which what is held back is not known as they are now. */
  private readonly unknown = new Set<ICellModel>();
  private readonly known = new WeakMap<ICellModel, HeldBack>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private underWay = 0;
  private lastRenderers = '';
}
