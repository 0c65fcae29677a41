import { isCodeCellModel, type ICellModel } from '@jupyterlab/cells';
import type { IOutputAreaModel } from '@jupyterlab/outputarea';
import type { IOutputModel } from '@jupyterlab/rendermime';
import type { CellChange, ISharedCell } from '@jupyter/ydoc';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

import { shownBy } from '../../engine/notebook/echo';
import type { Finding } from '../../engine/types';
import { PartScan } from './partscan';

/** Scans the parts of a cell; rejects when the engine failed. */
export interface CellScanner {
  source(cell: ICellModel): Promise<readonly Finding[]>;
  output(
    cell: ICellModel,
    output: IOutputModel,
    index: number
  ): Promise<readonly Finding[]>;
  attachments(cell: ICellModel): Promise<readonly Finding[]>;
  metadata(cell: ICellModel): Promise<readonly Finding[]>;
}

/** How many outputs a cell has; one that was deleted has none left to ask for. */
export const countOutputs = (cell: ICellModel): number =>
  isCodeCellModel(cell) && !cell.isDisposed ? cell.outputs.length : 0;

/** Milliseconds without a key press after which a source is scanned. */
const TYPING_PAUSE = 100;

/** Milliseconds between two scans of an output that is being written. */
const OUTPUT_PERIOD = 200;

/**
 * The findings of one cell, kept up to date while its source and outputs
 * change. Only what changed is scanned again.
 */
export class CellWatch implements IDisposable {
  /**
   * @param cell - the cell to watch.
   * @param scanner - scans its parts.
   * @param changed - called after the findings changed.
   */
  constructor(cell: ICellModel, scanner: CellScanner, changed: () => void) {
    this.cell = cell;
    this.scanner = scanner;
    this.changed = () => {
      if (!this.isDisposed) {
        changed();
      }
    };
    this.sourceScan = new PartScan(() => scanner.source(cell), this.changed);
    this.attachmentScan = new PartScan(
      () => scanner.attachments(cell),
      this.changed
    );
    this.metadataScan = new PartScan(
      () => scanner.metadata(cell),
      this.changed
    );
    cell.sharedModel.changed.connect(this.onSharedChanged, this);
    if (isCodeCellModel(cell)) {
      cell.outputs.changed.connect(this.onOutputsChanged, this);
    }
  }

  readonly cell: ICellModel;

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.typing);
    clearTimeout(this.writing);
    Signal.clearData(this);
  }

  /** The latest known findings of the source. */
  get source(): readonly Finding[] {
    return this.sourceScan.findings;
  }

  /** The latest known findings of each output. */
  get outputs(): readonly (readonly Finding[])[] {
    return this.outputList().map(
      output => this.outputScans.get(output)?.findings ?? []
    );
  }

  /** The latest known findings beside source and outputs: in attachments and metadata. */
  get others(): readonly Finding[] {
    return [...this.attachmentScan.findings, ...this.metadataScan.findings];
  }

  /** Why parts of the cell could not be scanned. */
  get problems(): readonly string[] {
    return this.knownScans().flatMap(({ problem }) => problem ?? []);
  }

  /** The next `settle` scans all of it again: the language or the rules changed, or the user asked. */
  invalidate(): void {
    this.knownScans().forEach(scan => scan.invalidate());
  }

  /** The same of the source alone, where it calls one of these functions. */
  invalidateCalls(names: readonly string[]): boolean {
    const source = this.cell.sharedModel.getSource();
    const isCalling = names.some(name => source.includes(`${name}(`));
    if (isCalling) {
      this.sourceScan.invalidate();
    }
    return isCalling;
  }

  /** Scan what has changed; resolves when all is known. */
  async settle(): Promise<void> {
    const outputs = this.outputList();
    outputs.forEach((output, index) => this.follow(output, index));
    this.renewShown(outputs);
    await Promise.all(this.knownScans().map(scan => scan.settle()));
  }

  /** The findings of the source as it stands now. */
  async scanSource(): Promise<readonly Finding[]> {
    await this.sourceScan.settle();
    return this.source;
  }

  /** Those that there are: of an output that was not looked at yet there is none. */
  private knownScans(): PartScan[] {
    return [
      this.sourceScan,
      ...this.outputList().flatMap(
        output => this.outputScans.get(output) ?? []
      ),
      this.attachmentScan,
      this.metadataScan
    ];
  }

  private outputList(): IOutputModel[] {
    const { cell } = this;
    return this.isDisposed || !isCodeCellModel(cell)
      ? []
      : Array.from({ length: countOutputs(cell) }, (_, index) =>
          cell.outputs.get(index)
        );
  }

  private follow(output: IOutputModel, index: number): void {
    if (!this.outputScans.has(output)) {
      const scan = new PartScan(
        () => this.scanner.output(this.cell, output, index),
        this.changed
      );
      this.outputScans.set(output, scan);
      // A stream that grows says so by its text only: no output is added or changed.
      output.streamText?.changed.connect(() => this.onWritten([scan]), this);
    }
  }

  /** Outputs are judged by what the source calls the value that it shows: most edits change nothing of that. */
  private renewShown(outputs: readonly IOutputModel[]): void {
    if (!this.isSourceNew || outputs.length === 0) {
      return;
    }
    this.isSourceNew = false;
    const shown = JSON.stringify(shownBy(this.cell.sharedModel.getSource()));
    if (shown !== this.shown) {
      this.shown = shown;
      outputs.forEach(output => this.outputScans.get(output)?.invalidate());
    }
  }

  private onSharedChanged(_sender: ISharedCell, change: CellChange): void {
    this.isSourceNew ||= change.sourceChange !== undefined;
    const changed = [
      change.sourceChange ? this.sourceScan : null,
      change.attachmentsChange ? this.attachmentScan : null,
      change.metadataChange ? this.metadataScan : null
    ].filter(scan => scan !== null);
    if (changed.length > 0) {
      changed.forEach(scan => scan.invalidate());
      clearTimeout(this.typing);
      this.typing = setTimeout(() => void this.settle(), TYPING_PAUSE);
    }
  }

  private onOutputsChanged(
    _sender: IOutputAreaModel,
    change: IOutputAreaModel.ChangedArgs
  ): void {
    const scans = change.newValues.flatMap(
      output => this.outputScans.get(output) ?? []
    );
    // What stood there before is gone, and its findings with it.
    if (change.type !== 'add') {
      this.changed();
    }
    this.onWritten(scans);
  }

  private onWritten(scans: readonly PartScan[]): void {
    scans.forEach(scan => scan.invalidate());
    // Not put off by the next write: a loop that prints for hours is scanned too.
    this.writing ??= setTimeout(() => {
      this.writing = undefined;
      void this.settle();
    }, OUTPUT_PERIOD);
  }

  private readonly scanner: CellScanner;
  private readonly changed: () => void;
  private readonly sourceScan: PartScan;
  private readonly attachmentScan: PartScan;
  private readonly metadataScan: PartScan;
  private readonly outputScans = new WeakMap<IOutputModel, PartScan>();
  /** Whether the source changed since it was read what it shows. */
  private isSourceNew = true;
  /** What it shows, as JSON. */
  private shown = 'null';
  private typing: ReturnType<typeof setTimeout> | undefined;
  private writing: ReturnType<typeof setTimeout> | undefined;
}
