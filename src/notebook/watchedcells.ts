import type { ICellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';

import type { CellWatch } from './cellwatch';

/** What was looked at. */
export interface WatchedParts {
  readonly cells: number;
  readonly outputs: number;
}

/** The watches of a notebook's cells, in step with the cells that there are. */
export class WatchedCells implements IDisposable {
  /** @param adopt - makes the watch of a cell. */
  constructor(model: INotebookModel, adopt: (cell: ICellModel) => CellWatch) {
    this.model = model;
    this.adopt = adopt;
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    this.watches.forEach(watch => watch.dispose());
    this.watches.clear();
  }

  /** The cells in the order of the document. */
  get inOrder(): readonly ICellModel[] {
    return this.isDisposed ? [] : [...this.model.cells];
  }

  get all(): readonly CellWatch[] {
    return [...this.watches.values()];
  }

  get parts(): WatchedParts {
    return {
      cells: this.watches.size,
      outputs: this.all.reduce((sum, watch) => sum + watch.outputCount, 0)
    };
  }

  has(cell: ICellModel): boolean {
    return this.watches.has(cell);
  }

  find(cell: ICellModel): CellWatch | undefined {
    return this.watches.get(cell);
  }

  /** The index that a cell has now; -1 where it is gone. */
  indexOf(cell: ICellModel): number {
    this.order ??= new Map(this.inOrder.map((each, index) => [each, index]));
    return this.order.get(cell) ?? -1;
  }

  /** Let go of cells that are gone; returns the watches of new ones. */
  renew(): readonly CellWatch[] {
    this.order = null;
    const present = new Set(this.inOrder);
    for (const [cell, watch] of this.watches) {
      if (!present.has(cell)) {
        watch.dispose();
        this.watches.delete(cell);
      }
    }
    const added = [...present].filter(cell => !this.watches.has(cell));
    return added.map(cell => this.add(cell));
  }

  private add(cell: ICellModel): CellWatch {
    const watch = this.adopt(cell);
    this.watches.set(cell, watch);
    return watch;
  }

  private readonly model: INotebookModel;
  private readonly adopt: (cell: ICellModel) => CellWatch;
  private readonly watches = new Map<ICellModel, CellWatch>();
  private order: Map<ICellModel, number> | null = null;
}
