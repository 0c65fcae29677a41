import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IOutputAreaModel } from '@jupyterlab/outputarea';

/**
 * Trust cells for this session: what their outputs hold runs at once. The file
 * does not say so, and there is nothing to save.
 */
export const trustCells = (
  model: INotebookModel,
  cells: Iterable<ICellModel>
): void =>
  unchanged(model, () => {
    for (const cell of cells) {
      cell.trusted = true;
    }
  });

/** Take the trust in cells back: their outputs are shown without what acts from now on. */
export const untrustCells = (
  model: INotebookModel,
  cells: Iterable<ICellModel>
): void =>
  unchanged(model, () => {
    for (const cell of cells) {
      untrustCell(cell);
    }
  });

/** Take the trust in one cell back, in a notebook that is changed anyway. */
export const untrustCell = (cell: ICellModel): void => {
  cell.trusted = false;
  // The model leaves it there, and the server would sign the next save.
  cell.deleteMetadata('trusted');
};

/** `trusted` is metadata of the open notebook that no file holds. */
const unchanged = (model: INotebookModel, act: () => void): void => {
  const wasDirty = model.dirty;
  act();
  model.dirty = wasDirty;
};

/**
 * Because of which cells the server will not sign what is saved now, by their
 * index: as Jupyter's notary judges them.
 */
export const listUnsigned = ({ cells }: INotebookModel): number[] =>
  [...cells].flatMap((cell, index) => (isSignable(cell) ? [] : [index]));

/** Most outputs are only text, which is told sooner than what is trusted. */
const isSignable = (cell: ICellModel): boolean =>
  !isCodeCellModel(cell) || !hasRichOutput(cell.outputs) || cell.trusted;

/** Whether an output may hold more than text: the notary asks for trust there. */
const hasRichOutput = (outputs: IOutputAreaModel): boolean => {
  for (let index = 0; index < outputs.length; index++) {
    const { type } = outputs.get(index);
    if (type === 'display_data' || type === 'execute_result') {
      return true;
    }
  }
  return false;
};
