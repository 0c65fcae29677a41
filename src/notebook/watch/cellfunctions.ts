import type { ICellModel } from '@jupyterlab/cells';

import { secretFunctions } from '../../engine/context/places/functions';
import type { KnownFunction } from '../../engine/types';

export type FunctionsChanged = (
  names: readonly string[],
  cell: ICellModel
) => void;

/**
 * The functions of a notebook that take a secret by its place: made in one
 * cell, they are called in others. Each cell is read when it is scanned, and
 * nothing but a change of a function concerns another one.
 */
export class CellFunctions {
  /** @param changed - is told the names of functions that are new, gone or take something else, and their cell. */
  constructor(changed: FunctionsChanged) {
    this.changed = changed;
  }

  /** Those of all cells. */
  get all(): readonly KnownFunction[] {
    return [...this.known.values()].flat();
  }

  /** Take what a cell makes now. */
  read(cell: ICellModel, source: string): void {
    this.put(cell, cell.type === 'code' ? secretFunctions(source) : []);
  }

  /** Let go of cells that are gone. */
  keep(isThere: (cell: ICellModel) => boolean): void {
    [...this.known.keys()]
      .filter(cell => !isThere(cell))
      .forEach(cell => this.put(cell, []));
  }

  private put(cell: ICellModel, made: readonly KnownFunction[]): void {
    const before = this.known.get(cell) ?? [];
    if (JSON.stringify(before) === JSON.stringify(made)) {
      return;
    }
    if (made.length > 0) {
      this.known.set(cell, made);
    } else {
      this.known.delete(cell);
    }
    this.changed(
      [...before, ...made].map(({ name }) => name),
      cell
    );
  }

  private readonly changed: FunctionsChanged;
  /** Most cells make none, and are not kept. */
  private readonly known = new Map<ICellModel, readonly KnownFunction[]>();
}
