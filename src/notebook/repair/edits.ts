import type { ICellModel } from '@jupyterlab/cells';

import { byPlace } from '../../engine/fixes/apply';
import type { CellEdit } from '../../engine/types';
import { applyBeside, type BesideChange, isBesideFresh } from './besideedits';
import {
  applyOutputs,
  isBeingWritten,
  isOutputFresh,
  type OutputChange
} from './outputedits';

/** A change of one cell's source. */
export interface SourceChange {
  readonly cell: ICellModel;
  /** The source that the edits were made for. */
  readonly before: string;
  readonly edits: readonly CellEdit[];
}

/** All that one repair changes. */
export interface NotebookChange {
  readonly sources: readonly SourceChange[];
  readonly outputs: readonly OutputChange[];
  readonly beside: readonly BesideChange[];
}

/** A cell, or the notebook for its own metadata. */
export type Owner = BesideChange['owner'];

/** Takes a change back; tells what was edited since and so is left alone. */
export type Undo = () => readonly Owner[];

/** The notebook is not what the change was made for. */
export class StaleChangeError extends Error {
  constructor() {
    super('The notebook changed in the meantime.');
    this.name = 'StaleChangeError';
  }
}

/** An output would be replaced while its cell still writes to it. */
export class WritingCellError extends Error {
  constructor() {
    super('The cell is still running.');
    this.name = 'WritingCellError';
  }
}

/**
 * Make a change: each cell's source in one undo step of its editor.
 *
 * @param isShared - whether others have the notebook open in pages of their own.
 * @throws StaleChangeError - when a cell or an output is not as it was; nothing is changed then.
 * @throws WritingCellError - when a cell still runs whose output would be replaced: what it
 * prints next would be shown nowhere and saved all the same.
 */
export const applyChange = (change: NotebookChange, isShared = false): Undo => {
  const { sources, outputs, beside } = change;
  const isFresh =
    sources.every(isSourceFresh) &&
    outputs.every(isOutputFresh) &&
    beside.every(isBesideFresh);
  if (!isFresh) {
    throw new StaleChangeError();
  }
  if (outputs.some(isBeingWritten)) {
    throw new WritingCellError();
  }
  const undoSources = sources.map(applySource);
  const undoOutputs = [...byCell(outputs)].map(([cell, changes]) => {
    const undo = applyOutputs(cell, changes, isShared);
    return () => (undo() ? null : cell);
  });
  const undoBeside = beside.map(each => {
    const undo = applyBeside(each);
    return () => (undo() ? null : each.owner);
  });
  return () =>
    [...undoSources, ...undoOutputs, ...undoBeside].flatMap(
      undo => undo() ?? []
    );
};

/** All outputs of a cell are changed at once: one by one, each would have the others written again. */
const byCell = (
  changes: readonly OutputChange[]
): ReadonlyMap<ICellModel, readonly OutputChange[]> => {
  const cells = new Map<ICellModel, OutputChange[]>();
  for (const each of changes) {
    const known = cells.get(each.cell);
    known?.push(each);
    cells.set(each.cell, known ?? [each]);
  }
  return cells;
};

const isSourceFresh = ({ cell, before }: SourceChange): boolean =>
  cell.sharedModel.getSource() === before;

/** Undoes one part; returns its cell if that was edited since. */
type UndoPart = () => ICellModel | null;

const applySource = ({ cell, before, edits }: SourceChange): UndoPart => {
  const { sharedModel } = cell;
  const lastFirst = [...edits].sort(byPlace).reverse();
  sharedModel.transact(() =>
    lastFirst.forEach(({ from, to, insert }) =>
      sharedModel.updateSource(from, to, insert)
    )
  );
  const after = sharedModel.getSource();
  return () => {
    if (sharedModel.getSource() === before) {
      return null;
    }
    if (sharedModel.getSource() !== after) {
      return cell;
    }
    sharedModel.transact(() => sharedModel.setSource(before));
    return null;
  };
};
