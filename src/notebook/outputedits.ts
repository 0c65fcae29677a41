import {
  type ICellModel,
  type ICodeCellModel,
  isCodeCellModel
} from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { untrustCell } from './trusting';

/** Another content for one output. */
export interface OutputChange {
  readonly cell: ICellModel;
  readonly index: number;
  readonly before: IOutput;
  /** `null` removes the output. */
  readonly after: IOutput | null;
}

type Outputs = ICodeCellModel['outputs'];

export const isOutputFresh = ({ cell, index, before }: OutputChange): boolean =>
  isCodeCellModel(cell) &&
  index < cell.outputs.length &&
  isSame(cell.outputs.get(index).toJSON(), before);

export const isRunning = (cell: ICellModel): boolean =>
  isCodeCellModel(cell) && cell.executionState === 'running';

export const isBeingWritten = ({ cell, after }: OutputChange): boolean =>
  after !== null && isRunning(cell);

/**
 * Change one output.
 *
 * @param isShared - whether others have the notebook open in pages of their own.
 * @returns what takes it back; that tells whether it could.
 */
export const applyOutput = (
  { cell, index, before, after }: OutputChange,
  isShared: boolean
): (() => boolean) => {
  const outputs = isCodeCellModel(cell) ? cell.outputs : null;
  if (!outputs) {
    return () => true;
  }
  const kept = outputs.toJSON();
  const wasTrusted = cell.trusted;
  const isWhole = isShared || isParted(cell);
  if (after) {
    replace(outputs, index, after, isWhole);
  } else {
    outputs.fromJSON(kept.filter((_, at) => at !== index));
  }
  const changed = outputs.toJSON();
  return () => {
    if (after && isOutputFresh({ cell, index, before: after, after })) {
      replace(outputs, index, before, isWhole);
    } else if (!after && isSame(outputs.toJSON(), changed)) {
      if (!wasTrusted) {
        // A cell that ran since is trusted; what comes back was not.
        untrustCell(cell);
      }
      outputs.fromJSON(kept);
    } else {
      return false;
    }
    return true;
  };
};

/**
 * Whether the document, as a file that nobody ran may, parts a stream that the page
 * shows as one: one output alone would be replaced at another one's place.
 */
const isParted = (cell: ICellModel): boolean =>
  isCodeCellModel(cell) &&
  cell.sharedModel.getOutputs().length !== cell.outputs.length;

/**
 * Other pages take an output that is put in for the last one, and join it with what
 * a program printed before: for them all outputs of the cell come anew.
 */
const replace = (
  outputs: Outputs,
  index: number,
  output: IOutput,
  isWhole: boolean
): void => {
  if (isWhole) {
    const all = outputs.toJSON();
    outputs.fromJSON(all.map((each, at) => (at === index ? output : each)));
  } else {
    outputs.set(index, output);
  }
};

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);
