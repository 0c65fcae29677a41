import type { YNotebook } from '@jupyter/ydoc';
import type { ICellModel } from '@jupyterlab/cells';
import { type INotebookModel, NotebookActions } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

type SharedCells = ReturnType<YNotebook['ydoc']['getArray']>;
type Observe = Parameters<SharedCells['observeDeep']>[0];
type SharedEvent = Parameters<Observe>[0][number];

const NONE: ReadonlySet<number> = new Set();

/** What became of a list: so many stay, come or go. */
interface Step {
  readonly retain?: number;
  readonly insert?: unknown;
  readonly delete?: number;
}

/** A change of a cell's outputs. */
interface OutputsChange {
  readonly cell: ICellModel;
  readonly steps: readonly Step[];
  /** How many there are now. */
  readonly count: number;
  /** Whether this page made it. */
  readonly isOwn: boolean;
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
    // All cells at once: to follow thousands one by one takes a page's time.
    this.shared = findSharedCells(model);
    this.shared?.observeDeep(this.observe);
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    this.shared?.unobserveDeep(this.observe);
    Signal.clearData(this);
  }

  /** The outputs of a cell that came in, by their index. */
  of(cell: ICellModel): ReadonlySet<number> {
    const flags = this.flags.get(cell) ?? [];
    return flags.includes(true)
      ? new Set(flags.flatMap((isArrived, at) => (isArrived ? [at] : [])))
      : NONE;
  }

  private readonly observe: Observe = (events, { local }) => {
    for (const event of events) {
      const cell = this.findCell(event);
      if (cell) {
        const { length: count } = event.target as SharedCells;
        this.renew({ cell, steps: event.delta, count, isOwn: local });
      }
    }
  };

  /** The cell whose list of outputs an event tells of. */
  private findCell(event: SharedEvent): ICellModel | null {
    // Cheap to ask, and enough for what is printed.
    if (event.target.parent?.parent !== this.shared) {
      return null;
    }
    const [index, name] = event.path;
    return name === 'outputs' ? this.model.cells.get(Number(index)) : null;
  }

  private renew({ cell, steps, count, isOwn }: OutputsChange): void {
    const before = this.flags.get(cell) ?? unmarked(count, steps);
    if (!isOwn && count === 0 && !this.running.has(cell)) {
      // Another client begins to run it.
      this.own.delete(cell);
    }
    const after = renewFlags(before, steps, !isOwn && !this.own.has(cell));
    this.flags.set(cell, after);
    if (toKey(after) !== toKey(before)) {
      this.changed();
    }
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
  private readonly shared: SharedCells | null;
  /** Of the cells whose outputs have changed. */
  private readonly flags = new WeakMap<ICellModel, readonly boolean[]>();
  /** Cells whose outputs this page has asked for. */
  private readonly own = new WeakSet<ICellModel>();
  private readonly running = new WeakSet<ICellModel>();
}

const findSharedCells = ({
  sharedModel
}: INotebookModel): SharedCells | null =>
  'ydoc' in sharedModel
    ? (sharedModel as YNotebook).ydoc.getArray('cells')
    : null;

/** What there was before the first change of so many outputs that there are now. */
const unmarked = (count: number, steps: readonly Step[]): readonly boolean[] =>
  new Array<boolean>(
    steps.reduce(
      (length, step) => length - countInserted(step) + (step.delete ?? 0),
      count
    )
  ).fill(false);

const countInserted = ({ insert }: Step): number =>
  Array.isArray(insert) ? insert.length : 0;

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
    } else if (countInserted(step) > 0) {
      inserted = countInserted(step);
      after.push(...new Array<boolean>(inserted).fill(isForeign));
    } else if (inserted > 0 && inserted === gone.length && !isForeign) {
      after.splice(after.length - inserted, inserted, ...gone);
    }
    at += step.retain ?? step.delete ?? 0;
  }
  return [...after, ...before.slice(at)];
};
