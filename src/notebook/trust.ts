import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import { type ISignal, Signal } from '@lumino/signaling';

/** How much of a notebook is trusted; only code cells carry trust. */
export interface TrustState {
  readonly codeCells: number;
  readonly untrusted: number;
}

const readTrust = ({ cells }: INotebookModel): TrustState => {
  const code = [...cells].filter(isCodeCellModel);
  return {
    codeCells: code.length,
    untrusted: code.filter(cell => !cell.trusted).length
  };
};

/** Tells when the trust of notebooks changes. */
export class TrustWatch {
  /** The trust of a cell changed, or which cells a notebook has. */
  get changed(): ISignal<this, INotebookModel> {
    return this.changedSignal;
  }

  read(model: INotebookModel): TrustState {
    return readTrust(model);
  }

  /** Watch a notebook until it is closed. */
  follow(model: INotebookModel): void {
    model.cells.changed.connect(() => this.followCells(model), this);
    this.followCells(model);
  }

  private followCells(model: INotebookModel): void {
    for (const cell of model.cells) {
      if (!this.followed.has(cell)) {
        this.followed.add(cell);
        cell.stateChanged.connect((_, { name }) => {
          if (name === 'trusted') {
            this.changedSignal.emit(model);
          }
        }, this);
      }
    }
    this.changedSignal.emit(model);
  }

  private readonly changedSignal = new Signal<this, INotebookModel>(this);
  private readonly followed = new WeakSet<ICellModel>();
}
