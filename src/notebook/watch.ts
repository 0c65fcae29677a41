import type { ICellModel } from '@jupyterlab/cells';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { CellList, INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import type { FileProblem } from '../engine/config/types';
import type { ScanOptions } from '../engine';
import type { Finding, Problem } from '../engine/types';
import type { EngineClient } from '../worker/client';
import { CellWatch, type CellScanner } from './cellwatch';
import type { Configs } from './configs';
import type { IgnoredFindings } from './ignored';
import { toLanguage } from './language';

/** A finding and the live cell that it stands in. */
export interface LiveFinding {
  readonly finding: Finding;
  readonly cell: ICellModel;
}

/** What was looked at. */
export interface WatchedParts {
  readonly cells: number;
  readonly outputs: number;
}

/** Milliseconds that one slice of the first scan may take on the main thread. */
const SLICE = 8;

/** The findings of one open notebook, kept up to date while it changes. */
export class NotebookWatch implements IDisposable {
  /**
   * @param context - the notebook; its content must be loaded.
   * @param engine - scans.
   * @param ignored - what the user hides in this notebook.
   * @param configs - what everybody allows, and rules of somebody's own.
   */
  constructor(
    context: DocumentRegistry.IContext<INotebookModel>,
    engine: EngineClient,
    ignored: IgnoredFindings,
    configs: Configs
  ) {
    this.context = context;
    this.model = context.model;
    this.ignored = ignored;
    this.configs = configs;
    this.engine = engine;
    this.language = toLanguage(this.model);
    this.model.cells.changed.connect(this.onCellsChanged, this);
    this.model.metadataChanged.connect(this.onMetadataChanged, this);
    context.pathChanged.connect(this.onPathChanged, this);
    ignored.changed.connect(() => this.tell(null), this);
    configs.changed.connect(() => void this.onConfigsChanged(), this);
    this.configLoad = this.loadConfigs();
    this.adoptCells();
    this.firstScan = this.scanInSlices();
  }

  readonly context: DocumentRegistry.IContext<INotebookModel>;
  readonly model: INotebookModel;
  readonly ignored: IgnoredFindings;

  isDisposed = false;

  dispose(): void {
    if (!this.isDisposed) {
      this.isDisposed = true;
      this.watches.forEach(watch => watch.dispose());
      this.watches.clear();
      Signal.clearData(this);
    }
  }

  /** Findings changed, in the given cell or, for `null`, in which cells there are. */
  get changed(): ISignal<this, ICellModel | null> {
    return this.changedSignal;
  }

  /** Whether the notebook is still being scanned for the first time. */
  get isScanning(): boolean {
    return this.scanning;
  }

  /** All findings in document order, with the index that their cell has now. */
  get findings(): readonly LiveFinding[] {
    this.knownFindings ??= this.cells().flatMap(cell => [
      ...this.sourceFindings(cell),
      ...this.outputFindings(cell).flat()
    ]);
    return this.knownFindings;
  }

  /** What could not be scanned, by cell. */
  get problems(): readonly Problem[] {
    this.knownProblems ??= this.cells().flatMap((cell, index) =>
      (this.watches.get(cell)?.problems ?? []).map(message => ({
        cell: index,
        message
      }))
    );
    return this.knownProblems;
  }

  /** What does not apply in the files that speak for everybody. */
  get configProblems(): readonly FileProblem[] {
    return this.configs.problems(this.context.path);
  }

  get parts(): WatchedParts {
    const watches = [...this.watches.values()];
    return {
      cells: watches.length,
      outputs: watches.reduce((sum, watch) => sum + watch.outputCount, 0)
    };
  }

  has(cell: ICellModel): boolean {
    return this.watches.has(cell);
  }

  /** The latest known findings of a cell's source. */
  sourceFindings(cell: ICellModel): readonly LiveFinding[] {
    return this.place(cell, this.watches.get(cell)?.source ?? []);
  }

  /** The latest known findings of each of a cell's outputs. */
  outputFindings(cell: ICellModel): readonly (readonly LiveFinding[])[] {
    const outputs = this.watches.get(cell)?.outputs ?? [];
    return outputs.map((findings, output) =>
      this.place(cell, findings, output)
    );
  }

  /** The findings of a cell's source as it stands at this moment. */
  async scanSource(cell: ICellModel): Promise<readonly LiveFinding[]> {
    await this.watches.get(cell)?.scanSource();
    return this.sourceFindings(cell);
  }

  /** Resolves when everything that stands in the notebook now is scanned. */
  async settle(): Promise<void> {
    await Promise.all([this.configLoad, this.firstScan]);
    await Promise.all([...this.watches.values()].map(each => each.settle()));
  }

  /** Scan everything again, by the rules as they are now. */
  async rescan(): Promise<void> {
    await this.configs.reload();
    await this.rescanCells();
  }

  private async rescanCells(): Promise<void> {
    await Promise.all([...this.watches.values()].map(each => each.rescan()));
    this.tell(null);
  }

  private tell(cell: ICellModel | null): void {
    this.knownFindings = null;
    this.knownProblems = null;
    this.changedSignal.emit(cell);
  }

  private cells(): ICellModel[] {
    return this.isDisposed ? [] : [...this.model.cells];
  }

  /** Findings know nothing of what the user ignores and of cells that moved. */
  private place(
    cell: ICellModel,
    findings: readonly Finding[],
    output: number | null = null
  ): readonly LiveFinding[] {
    const index = this.indexOf(cell);
    return this.configs.judge(this.context.path, findings).map(finding => ({
      cell,
      finding: {
        ...finding,
        allowed: finding.allowed ?? this.findUserAllowance(finding),
        place: { ...finding.place, cell: index, output }
      }
    }));
  }

  private findUserAllowance(finding: Finding): Finding['allowed'] {
    const reason = this.ignored.findReason(finding.fingerprint);
    return reason === undefined ? null : { by: 'user', reason };
  }

  /** Before nbformat 4.5 ids are made up on loading and not saved. */
  private findKeptId(cell: ICellModel): string | null {
    const { nbformat, nbformatMinor } = this.model;
    return nbformat > 4 || nbformatMinor >= 5 ? cell.id : null;
  }

  private indexOf(cell: ICellModel): number {
    this.order ??= new Map(this.cells().map((each, index) => [each, index]));
    return this.order.get(cell) ?? -1;
  }

  private adoptCells(): CellWatch[] {
    this.order = null;
    const present = new Set(this.cells());
    for (const [cell, watch] of this.watches) {
      if (!present.has(cell)) {
        watch.dispose();
        this.watches.delete(cell);
      }
    }
    const added = [...present].filter(cell => !this.watches.has(cell));
    return added.map(cell => this.adopt(cell));
  }

  private adopt(cell: ICellModel): CellWatch {
    const watch = new CellWatch(cell, this.scanner, () => this.tell(cell));
    this.watches.set(cell, watch);
    return watch;
  }

  /** A notebook of thousands of cells must not hold up the page while it opens. */
  private async scanInSlices(): Promise<void> {
    const scans: Promise<void>[] = [];
    let sliceEnd = performance.now() + SLICE;
    for (const watch of [...this.watches.values()]) {
      scans.push(watch.settle());
      if (performance.now() > sliceEnd) {
        await new Promise(resolve => setTimeout(resolve));
        sliceEnd = performance.now() + SLICE;
      }
    }
    await Promise.all(scans);
    this.scanning = false;
    this.tell(null);
  }

  private readonly scanner: CellScanner = {
    source: cell => {
      const { type } = cell;
      const source = cell.sharedModel.getSource();
      return this.engine.call(
        'scanSource',
        { type, id: this.findKeptId(cell), source },
        this.indexOf(cell),
        this.language,
        this.scanOptions
      );
    },
    output: (cell, output, index) =>
      this.engine.call(
        'scanOutput',
        output.toJSON(),
        {
          cell: this.indexOf(cell),
          cellId: this.findKeptId(cell),
          output: index
        },
        this.scanOptions
      )
  };

  private get scanOptions(): ScanOptions {
    return this.configs.toScanOptions(this.context.path);
  }

  private async loadConfigs(): Promise<void> {
    await this.configs.load(this.context.path);
    await this.onConfigsChanged();
  }

  private async onConfigsChanged(): Promise<void> {
    const rules = JSON.stringify(this.scanOptions.rules ?? []);
    if (rules !== this.scannedRules) {
      this.scannedRules = rules;
      await this.rescanCells();
    } else {
      this.tell(null);
    }
  }

  private onCellsChanged(_sender: CellList): void {
    this.adoptCells().forEach(watch => void watch.settle());
    this.tell(null);
  }

  private onMetadataChanged(): void {
    const language = toLanguage(this.model);
    if (language !== this.language) {
      this.language = language;
      void this.rescanCells();
    }
  }

  private onPathChanged(_sender: unknown, path: string): void {
    void this.ignored.move(path);
    this.configLoad = this.loadConfigs();
  }

  private readonly configs: Configs;
  private readonly engine: EngineClient;
  private readonly changedSignal = new Signal<this, ICellModel | null>(this);
  private readonly watches = new Map<ICellModel, CellWatch>();
  private readonly firstScan: Promise<void>;
  private knownFindings: readonly LiveFinding[] | null = null;
  private knownProblems: readonly Problem[] | null = null;
  private order: Map<ICellModel, number> | null = null;
  private language: string;
  private configLoad: Promise<void>;
  /** The rules of somebody's own by which the cells were scanned. */
  private scannedRules = '[]';
  private scanning = true;
}
