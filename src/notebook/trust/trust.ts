import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import { type ISignal, Signal } from '@lumino/signaling';

import type { Renderer } from '../../engine/trust';
import type { EngineClient } from '../../worker/client';
import { Arrivals } from '../watch/arrivals';
import { type HeldBack, HeldBackWatch } from './heldback';
import { type Signature, SignatureWatch } from './signature';
import { listUnsigned } from './trusting';
import type { NotebookWatch } from '../watch/watch';

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
  /** What is told of it, until something changes: panel, status item and notes all ask. */
  told: Told | null;
}

interface Told {
  readonly state: TrustState;
  /** The code cells, in order. */
  readonly cells: ReadonlyMap<ICellModel, CellTrust>;
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
    return this.tell(watch).state;
  }

  /** The code cells of a notebook. */
  listCells(watch: NotebookWatch): readonly CellTrust[] {
    return [...this.tell(watch).cells.values()];
  }

  /** The trust of one cell; `null` for what is no code cell, or is gone. */
  ofCell(watch: NotebookWatch, cell: ICellModel): CellTrust | null {
    // One that is just being deleted is told of until the notebook says so.
    return cell.isDisposed ? null : (this.tell(watch).cells.get(cell) ?? null);
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
    const changed = (): void => {
      followed.told = null;
      this.changedSignal.emit(watch);
    };
    const followed: Followed = {
      held: new HeldBackWatch(
        model,
        engine,
        () => this.sources.findRenderers(watch),
        changed
      ),
      signature: new SignatureWatch(context, contents, hasServer),
      arrivals: new Arrivals(model, changed),
      told: null
    };
    this.followed.set(watch, followed);
    followed.signature.changed.connect(changed, this);
    model.stateChanged.connect((_, { name }) => {
      if (name === 'dirty') {
        changed();
      }
    }, this);
    context.disposed.connect(() => {
      followed.held.dispose();
      followed.signature.dispose();
      followed.arrivals.dispose();
    }, this);
    return followed;
  }

  private tell(watch: NotebookWatch): Told {
    const followed = this.find(watch);
    followed.told ??= toTold(watch.model, followed);
    return followed.told;
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

const toTold = (
  model: INotebookModel,
  { held, arrivals, signature }: Followed
): Told => {
  const cells = [...model.cells].flatMap((cell, index) =>
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
  const untrusted = cells.filter(({ isTrusted }) => !isTrusted);
  return {
    state: {
      codeCells: cells.length,
      untrusted: untrusted.length,
      acting: held.isSettled
        ? untrusted.filter(({ acts }) => acts.length > 0).length
        : null,
      signature: signature.value,
      isDirty: model.dirty,
      unsigned: listUnsigned(model)
    },
    cells: new Map(cells.map(each => [each.cell, each]))
  };
};
