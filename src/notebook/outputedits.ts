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

export const isBeingWritten = ({ cell, after }: OutputChange): boolean =>
  after !== null && isCodeCellModel(cell) && cell.executionState === 'running';

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
  if (after) {
    replace(outputs, index, after, isShared);
  } else {
    outputs.fromJSON(kept.filter((_, at) => at !== index));
  }
  const changed = outputs.toJSON();
  return () => {
    if (after && isOutputFresh({ cell, index, before: after, after })) {
      replace(outputs, index, before, isShared);
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
 * Other pages take an output that is put in for the last one, and join it with what
 * a program printed before: for them all outputs of the cell come anew.
 */
const replace = (
  outputs: Outputs,
  index: number,
  output: IOutput,
  isShared: boolean
): void => {
  if (isShared) {
    const all = outputs.toJSON();
    outputs.fromJSON(all.map((each, at) => (at === index ? output : each)));
  } else {
    outputs.set(index, output);
  }
};

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);
