import {
  type ICellModel,
  type ICodeCellModel,
  isCodeCellModel
} from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { untrustCell } from '../trust/trusting';

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
  isCodeCellModel(cell) && isAt(cell.outputs, index, before);

export const isRunning = (cell: ICellModel): boolean =>
  isCodeCellModel(cell) && cell.executionState === 'running';

export const isBeingWritten = ({ cell, after }: OutputChange): boolean =>
  after !== null && isRunning(cell);

/**
 * Change outputs of one cell.
 *
 * @param isShared - whether others have the notebook open in pages of their own.
 * @returns what takes it back; that tells whether all of them could.
 */
export const applyOutputs = (
  cell: ICellModel,
  changes: readonly OutputChange[],
  isShared: boolean
): (() => boolean) => {
  if (!isCodeCellModel(cell)) {
    return () => true;
  }
  if (changes.some(({ after }) => after === null)) {
    return removeSome(cell, changes);
  }
  const isWhole = isShared || isParted(cell);
  const { outputs } = cell;
  replace(outputs, toMap(changes, 'after'), isWhole);
  return () => {
    const fresh = changes.filter(
      ({ index, after }) => after && isAt(outputs, index, after)
    );
    replace(outputs, toMap(fresh, 'before'), isWhole);
    return fresh.length === changes.length;
  };
};

/** Removes outputs, and changes others of the cell; all come back or none. */
const removeSome = (
  cell: ICodeCellModel,
  changes: readonly OutputChange[]
): (() => boolean) => {
  const { outputs } = cell;
  const kept = outputs.toJSON();
  const wasTrusted = cell.trusted;
  const changed = toMap(changes, 'after');
  outputs.fromJSON(
    kept.flatMap((each, at) =>
      changed.has(at) ? (changed.get(at) ?? []) : each
    )
  );
  const left = outputs.toJSON();
  return () => {
    if (!isSame(outputs.toJSON(), left)) {
      return false;
    }
    if (!wasTrusted) {
      // A cell that ran since is trusted; what comes back was not.
      untrustCell(cell);
    }
    outputs.fromJSON(kept);
    return true;
  };
};

/** What outputs become, by index. */
type ByIndex = ReadonlyMap<number, IOutput | null>;

const toMap = (
  changes: readonly OutputChange[],
  side: 'before' | 'after'
): ByIndex => new Map(changes.map(each => [each.index, each[side]]));

const isAt = (outputs: Outputs, index: number, output: IOutput): boolean =>
  index < outputs.length && isSame(outputs.get(index).toJSON(), output);

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
  changed: ByIndex,
  isWhole: boolean
): void => {
  if (!isWhole) {
    changed.forEach((each, index) => each && outputs.set(index, each));
  } else if (changed.size > 0) {
    const all = outputs.toJSON();
    outputs.fromJSON(all.map((each, at) => changed.get(at) ?? each));
  }
};

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);
