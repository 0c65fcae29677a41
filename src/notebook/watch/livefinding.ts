import type { ICellModel } from '@jupyterlab/cells';

import type { Finding } from '../../engine/types';

/** A finding and the live cell that it stands in. */
export interface LiveFinding {
  readonly finding: Finding;
  /** `null` for the metadata of the notebook. */
  readonly cell: ICellModel | null;
}

/** A finding of a cell. */
export interface CellFinding extends LiveFinding {
  readonly cell: ICellModel;
}

/** Whether a finding stands in a cell, and not in the metadata of the notebook. */
export const isInCell = (live: LiveFinding): live is CellFinding =>
  live.cell !== null;
