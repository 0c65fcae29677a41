import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import { type ISignal, Signal } from '@lumino/signaling';

import type { Renderer } from '../engine/trust';
import type { EngineClient } from '../worker/client';
import { Arrivals } from './arrivals';
import { type HeldBack, HeldBackWatch } from './heldback';
import { type Signature, SignatureWatch } from './signature';
import { listUnsigned } from './trusting';
import type { NotebookWatch } from './watch';

/** How much of a notebook is trusted; only code cells carry trust. */
export interface TrustState {
  readonly codeCells: number;
  readonly untrusted: number;
  /** Untrusted cells with content that would act; `null` until that is known. */
  readonly acting: number | null;
  readonly signature: Signature;
  /** Whether the notebook is otherwise than its file. */
  readonly isDirty: boolean;
  /** The cells because of which the next save will not make it trusted, by index. */
  readonly unsigned: readonly number[];
}

/** The trust of one code cell. */
export interface CellTrust extends HeldBack {
  readonly cell: ICellModel;
  readonly index: number;
  readonly isTrusted: boolean;
  /** The outputs that came in from another client, by index. */
  readonly arrived: ReadonlySet<number>;
}

/** What trust is known of needs. */
export interface TrustSources {
  readonly engine: EngineClient;
  readonly contents: Pick<Contents.IManager, 'get'>;
  /** Whether there is a server that signs notebooks. */
  readonly hasServer: boolean;
  findRenderers(watch: NotebookWatch): readonly Renderer[] | null;
}

/** What follows one notebook. */
interface Followed {
  readonly held: HeldBackWatch;
  readonly signature: SignatureWatch;
  readonly arrivals: Arrivals;
}

/** Tells how much of the open notebooks is trusted, and when that changes. */
export class TrustWatch {
  constructor(sources: TrustSources) {
    this.sources = sources;
  }

  /** The trust of a notebook changed, or what is known of it. */
  get changed(): ISignal<this, NotebookWatch> {
    return this.changedSignal;
  }

  read(watch: NotebookWatch): TrustState {
    const cells = this.listCells(watch);
    const untrusted = cells.filter(({ isTrusted }) => !isTrusted);
    const { held, signature } = this.find(watch);
    return {
      codeCells: cells.length,
      untrusted: untrusted.length,
      acting: held.isSettled
        ? untrusted.filter(({ acts }) => acts.length > 0).length
        : null,
      signature: signature.value,
      isDirty: watch.model.dirty,
      unsigned: listUnsigned(watch.model)
    };
  }

  /** The code cells of a notebook. */
  listCells(watch: NotebookWatch): readonly CellTrust[] {
    const { held, arrivals } = this.find(watch);
    return [...watch.model.cells].flatMap((cell, index) =>
      isCodeCellModel(cell)
        ? [
            {
              cell,
              index,
              isTrusted: cell.trusted,
              arrived: arrivals.of(cell),
              ...held.of(cell)
            }
          ]
        : []
    );
  }

  /** What is known of the file. */
  signatureOf(watch: NotebookWatch): SignatureWatch {
    return this.find(watch).signature;
  }

  /** Follow a notebook until it is closed; to be called once it is loaded. */
  private find(watch: NotebookWatch): Followed {
    const known = this.followed.get(watch);
    if (known) {
      return known;
    }
    const { context, model } = watch;
    const { engine, contents, hasServer } = this.sources;
    const tell = (): void => this.changedSignal.emit(watch);
    const held = new HeldBackWatch(
      model,
      engine,
      () => this.sources.findRenderers(watch),
      tell
    );
    const signature = new SignatureWatch(context, contents, hasServer);
    const arrivals = new Arrivals(model, tell);
    const followed = { held, signature, arrivals };
    this.followed.set(watch, followed);
    signature.changed.connect(tell, this);
    this.followModel(model, tell);
    context.disposed.connect(() => {
      held.dispose();
      signature.dispose();
      arrivals.dispose();
    }, this);
    return followed;
  }

  private followModel(model: INotebookModel, tell: () => void): void {
    const seen = new WeakSet<ICellModel>();
    const followCells = (): void => {
      for (const cell of model.cells) {
        if (isCodeCellModel(cell) && !seen.has(cell)) {
          seen.add(cell);
          cell.outputs.changed.connect(tell, this);
          cell.stateChanged.connect((_, { name }) => {
            if (name === 'trusted') {
              tell();
            }
          }, this);
        }
      }
      tell();
    };
    model.cells.changed.connect(followCells, this);
    model.stateChanged.connect((_, { name }) => {
      if (name === 'dirty') {
        tell();
      }
    }, this);
    followCells();
  }

  /** Begin to follow a notebook. */
  follow(watch: NotebookWatch): void {
    this.find(watch);
    this.changedSignal.emit(watch);
  }

  private readonly sources: TrustSources;
  private readonly changedSignal = new Signal<this, NotebookWatch>(this);
  private readonly followed = new WeakMap<NotebookWatch, Followed>();
}
