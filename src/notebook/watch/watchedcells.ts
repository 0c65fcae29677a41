import type { ICellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';

import { type CellWatch, countOutputs } from './cellwatch';

/** What was looked at. */
export interface WatchedParts {
  readonly cells: number;
  readonly outputs: number;
}

/**
 * The watches of a notebook's cells, in step with the cells that there are. A
 * watch is made when it is first asked for: of thousands of cells not all in one task.
 */
export class WatchedCells implements IDisposable {
  /** @param adopt - makes the watch of a cell. */
  constructor(model: INotebookModel, adopt: (cell: ICellModel) => CellWatch) {
    this.model = model;
    this.adopt = adopt;
    this.renew();
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    this.watches.forEach(watch => watch.dispose());
    this.watches.clear();
    this.order = new Map();
  }

  /** The cells in the order of the document. */
  get inOrder(): readonly ICellModel[] {
    return [...this.order.keys()];
  }

  /** The watches that were asked for. */
  get made(): readonly CellWatch[] {
    return [...this.watches.values()];
  }

  get parts(): WatchedParts {
    return {
      cells: this.order.size,
      outputs: this.inOrder.reduce((sum, cell) => sum + countOutputs(cell), 0)
    };
  }

  has(cell: ICellModel): boolean {
    return this.order.has(cell);
  }

  /** The watch of a cell; nothing where the cell is gone. */
  find(cell: ICellModel): CellWatch | undefined {
    return (
      this.watches.get(cell) ?? (this.has(cell) ? this.add(cell) : undefined)
    );
  }

  /** The index that a cell has now; -1 where it is gone. */
  indexOf(cell: ICellModel): number {
    return this.order.get(cell) ?? -1;
  }

  /** Let go of cells that are gone; returns new ones. */
  renew(): readonly ICellModel[] {
    const before = this.order;
    const now = [...this.model.cells];
    this.order = new Map(now.map((cell, index) => [cell, index]));
    for (const [cell, watch] of this.watches) {
      if (!this.has(cell)) {
        watch.dispose();
        this.watches.delete(cell);
      }
    }
    return now.filter(cell => !before.has(cell));
  }

  private add(cell: ICellModel): CellWatch {
    const watch = this.adopt(cell);
    this.watches.set(cell, watch);
    return watch;
  }

  private readonly model: INotebookModel;
  private readonly adopt: (cell: ICellModel) => CellWatch;
  private readonly watches = new Map<ICellModel, CellWatch>();
  /** The index of each cell. */
  private order: ReadonlyMap<ICellModel, number> = new Map();
}
