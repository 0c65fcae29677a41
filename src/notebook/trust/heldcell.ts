import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { IOutputModel } from '@jupyterlab/rendermime';

const WIDGET = 'application/vnd.jupyter.widget-view+json';

/** As much of a cell as matters to what is held back in it. */
export interface HeldCell {
  readonly cell_type: 'code';
  readonly outputs: readonly object[];
}

/** A cell without what is held back in no case: nothing of one that is trusted. */
export const toHeld = (cell: ICellModel): HeldCell =>
  isCodeCellModel(cell) && !cell.isDisposed && cell.trusted
    ? { cell_type: 'code', outputs: [] }
    : readRich(cell);

/** A cell without what acts in no case: no lines that were printed. */
export const readRich = (cell: ICellModel): HeldCell => {
  const all =
    isCodeCellModel(cell) && !cell.isDisposed
      ? Array.from({ length: cell.outputs.length }, (_, index) =>
          cell.outputs.get(index)
        )
      : [];
  const outputs = all.some(isRich) ? all.map(toReviewed) : [];
  return { cell_type: 'code', outputs };
};

/** Whether what the cell shows may depend on the state of the notebook's widgets. */
export const hasWidgets = ({ outputs }: HeldCell): boolean =>
  outputs.some(output => 'data' in output && WIDGET in Object(output.data));

/** Streams and errors are only text. */
const isRich = ({ type }: IOutputModel): boolean =>
  type !== 'stream' && type !== 'error';

/** What is only text keeps its place, since outputs are told by their index. */
const toReviewed = (output: IOutputModel): object =>
  isRich(output) ? output.toJSON() : { output_type: 'stream' };
