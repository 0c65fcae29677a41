import type { YCodeCell } from '@jupyter/ydoc';
import { type ICellModel, isCodeCellModel } from '@jupyterlab/cells';
import { type INotebookModel, NotebookActions } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

type Outputs = YCodeCell['youtputs'];

const NONE: ReadonlySet<number> = new Set();

/** What became of a list: so many stay, come or go. */
interface Step {
  readonly retain?: number;
  readonly insert?: unknown;
  readonly delete?: number;
}

/**
 * The outputs that came in from another client while the notebook was open.
 * Nobody writes down whose they are; what this page has run is none of them,
 * even where a server runs it and hands the outputs over.
 */
export class Arrivals implements IDisposable {
  /** @param changed - called when there are others than before. */
  constructor(model: INotebookModel, changed: () => void) {
    this.model = model;
    this.changed = changed;
    NotebookActions.executionScheduled.connect(this.onScheduled, this);
    NotebookActions.executed.connect(this.onExecuted, this);
    model.cells.changed.connect(this.follow, this);
    this.follow();
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    this.stops.forEach(stop => stop());
    this.stops.clear();
    Signal.clearData(this);
  }

  /** The outputs of a cell that came in, by their index. */
  of(cell: ICellModel): ReadonlySet<number> {
    const flags = this.flags.get(cell) ?? [];
    return flags.includes(true)
      ? new Set(flags.flatMap((isArrived, at) => (isArrived ? [at] : [])))
      : NONE;
  }

  private follow(): void {
    const present = new Set<ICellModel>(this.model.cells);
    for (const [cell, stop] of this.stops) {
      if (!present.has(cell)) {
        stop();
        this.stops.delete(cell);
      }
    }
    for (const cell of present) {
      const outputs = findOutputs(cell);
      if (outputs && !this.stops.has(cell)) {
        this.stops.set(cell, this.followCell(cell, outputs));
      }
    }
  }

  private followCell(cell: ICellModel, outputs: Outputs): () => void {
    this.flags.set(cell, new Array<boolean>(outputs.length).fill(false));
    const observe: Parameters<Outputs['observe']>[0] = (
      { delta },
      { local }
    ) => {
      const before = this.flags.get(cell) ?? [];
      if (!local && outputs.length === 0 && !this.running.has(cell)) {
        // Another client begins to run it.
        this.own.delete(cell);
      }
      const isForeign = !local && !this.own.has(cell);
      const after = renewFlags(before, delta, isForeign);
      this.flags.set(cell, after);
      if (toKey(after) !== toKey(before)) {
        this.changed();
      }
    };
    outputs.observe(observe);
    return () => outputs.unobserve(observe);
  }

  private onScheduled(
    _: unknown,
    { cell }: { cell: { model: ICellModel } }
  ): void {
    this.own.add(cell.model);
    this.running.add(cell.model);
  }

  private onExecuted(
    _: unknown,
    { cell }: { cell: { model: ICellModel } }
  ): void {
    this.running.delete(cell.model);
  }

  private readonly model: INotebookModel;
  private readonly changed: () => void;
  private readonly stops = new Map<ICellModel, () => void>();
  private readonly flags = new WeakMap<ICellModel, readonly boolean[]>();
  /** Cells whose outputs this page has asked for. */
  private readonly own = new WeakSet<ICellModel>();
  private readonly running = new WeakSet<ICellModel>();
}

const findOutputs = (cell: ICellModel): Outputs | null =>
  isCodeCellModel(cell) && 'youtputs' in cell.sharedModel
    ? (cell.sharedModel as unknown as YCodeCell).youtputs
    : null;

/** Which are marked, as a text. */
const toKey = (flags: readonly boolean[]): string =>
  flags.flatMap((isArrived, at) => (isArrived ? [at] : [])).join();

/** What is put in another's place, as JupyterLab does where trust changes, stays what it was. */
const renewFlags = (
  before: readonly boolean[],
  steps: readonly Step[],
  isForeign: boolean
): readonly boolean[] => {
  const after: boolean[] = [];
  let at = 0;
  let inserted = 0;
  for (const step of steps) {
    const gone = before.slice(at, at + (step.delete ?? 0));
    if (step.retain !== undefined) {
      after.push(...before.slice(at, at + step.retain));
      inserted = 0;
    } else if (Array.isArray(step.insert)) {
      inserted = step.insert.length;
      after.push(...new Array<boolean>(inserted).fill(isForeign));
    } else if (inserted > 0 && inserted === gone.length && !isForeign) {
      after.splice(after.length - inserted, inserted, ...gone);
    }
    at += step.retain ?? step.delete ?? 0;
  }
  return [...after, ...before.slice(at)];
};
