import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';

import { byPlace } from '../engine/fixes/apply';
import type { CellEdit } from '../engine/types';
import { applyBeside, type BesideChange, isBesideFresh } from './besideedits';
import { untrustCell } from './trusting';

/** A change of one cell's source. */
export interface SourceChange {
  readonly cell: ICellModel;
  /** The source that the edits were made for. */
  readonly before: string;
  readonly edits: readonly CellEdit[];
}

/** Another content for one output. */
export interface OutputChange {
  readonly cell: ICellModel;
  readonly index: number;
  readonly before: IOutput;
  /** `null` removes the output. */
  readonly after: IOutput | null;
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
 * @throws StaleChangeError - when a cell or an output is not as it was; nothing is changed then.
 * @throws WritingCellError - when a cell still runs whose output would be replaced: what it
 * prints next would be shown nowhere and saved all the same.
 */
export const applyChange = (change: NotebookChange): Undo => {
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
  // From last to first, so that a removed output does not shift the next one.
  const undoOutputs = [...outputs]
    .sort((a, b) => b.index - a.index)
    .map(applyOutput)
    .reverse();
  const undoBeside = beside.map(each => {
    const undo = applyBeside(each);
    return () => (undo() ? null : each.owner);
  });
  return () =>
    [...undoSources, ...undoOutputs, ...undoBeside].flatMap(
      undo => undo() ?? []
    );
};

const isSourceFresh = ({ cell, before }: SourceChange): boolean =>
  cell.sharedModel.getSource() === before;

const isOutputFresh = ({ cell, index, before }: OutputChange): boolean =>
  isCodeCellModel(cell) &&
  index < cell.outputs.length &&
  JSON.stringify(cell.outputs.get(index).toJSON()) === JSON.stringify(before);

const isBeingWritten = ({ cell, after }: OutputChange): boolean =>
  after !== null && isCodeCellModel(cell) && cell.executionState === 'running';

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

const applyOutput = (change: OutputChange): UndoPart => {
  const { cell, index, before, after } = change;
  const outputs = isCodeCellModel(cell) ? cell.outputs : null;
  if (!outputs) {
    return () => null;
  }
  const kept = outputs.toJSON();
  const wasTrusted = cell.trusted;
  if (after) {
    outputs.set(index, after);
  } else {
    outputs.fromJSON(kept.filter((_, at) => at !== index));
  }
  const changed = JSON.stringify(outputs.toJSON());
  return () => {
    if (after && isOutputFresh({ cell, index, before: after, after })) {
      outputs.set(index, before);
    } else if (!after && JSON.stringify(outputs.toJSON()) === changed) {
      if (!wasTrusted) {
        // A cell that ran since is trusted; what comes back was not.
        untrustCell(cell);
      }
      outputs.fromJSON(kept);
    } else {
      return cell;
    }
    return null;
  };
};
