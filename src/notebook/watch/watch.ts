import type { ICellModel } from '@jupyterlab/cells';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { CellList, INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import type { FileProblem } from '../../engine/config/types';
import type { Problem } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import { CellWatch } from './cellwatch';
import type { Configs } from '../config/configs';
import { FixHistory } from '../repair/history';
import type { IgnoredFindings } from './ignored';
import { Judging } from './judging';
import { toLanguage } from './language';
import type { CellFinding, LiveFinding } from './livefinding';
import { NotebookScanner } from './notebookscanner';
import { PartScan } from './partscan';
import { startInSlices } from './slices';
import { ToldCells, listAll } from './toldcells';
import { WatchedCells, type WatchedParts } from './watchedcells';

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
    this.language = toLanguage(this.model);
    this.judging = new Judging(configs, ignored, () => context.path);
    this.scanner = new NotebookScanner(
      this.model,
      engine,
      cell => this.cells.indexOf(cell),
      () => this.judging.options,
      (names, cell) => this.scanCalls(names, cell)
    );
    this.cells = new WatchedCells(
      this.model,
      cell => new CellWatch(cell, this.scanner, () => this.tell(cell))
    );
    this.told = new ToldCells(this.cells, this.judging);
    this.model.cells.changed.connect(this.onCellsChanged, this);
    this.model.metadataChanged.connect(this.onMetadataChanged, this);
    context.pathChanged.connect(this.onPathChanged, this);
    ignored.changed.connect(() => this.tell(null), this);
    configs.changed.connect(() => void this.onConfigsChanged(), this);
    this.metadataScan = new PartScan(
      () => this.scanner.notebookMetadata(),
      () => this.tell(null)
    );
    this.configLoad = this.loadConfigs();
    this.firstScan = this.scanFirst();
  }

  readonly context: DocumentRegistry.IContext<INotebookModel>;
  readonly model: INotebookModel;
  readonly ignored: IgnoredFindings;
  /** What everybody and this user say about findings. */
  readonly judging: Judging;
  /** What was changed here and can be taken back. */
  readonly history = new FixHistory();

  isDisposed = false;

  dispose(): void {
    if (!this.isDisposed) {
      this.isDisposed = true;
      this.cells.dispose();
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
    this.knownFindings ??= [
      ...this.cells.inOrder.flatMap(cell => listAll(this.told.of(cell))),
      ...this.judging
        .judge(this.metadataScan.findings)
        .map(finding => ({ cell: null, finding }))
    ];
    return this.knownFindings;
  }

  /** What could not be scanned, by cell. */
  get problems(): readonly Problem[] {
    this.knownProblems ??= this.listProblems();
    return this.knownProblems;
  }

  /** What does not apply in the files that speak for everybody. */
  get configProblems(): readonly FileProblem[] {
    return this.judging.problems;
  }

  get parts(): WatchedParts {
    return this.cells.parts;
  }

  has(cell: ICellModel): boolean {
    return this.cells.has(cell);
  }

  /** The latest known findings of a cell's source. */
  sourceFindings(cell: ICellModel): readonly CellFinding[] {
    return this.told.of(cell).source;
  }

  /** The latest known findings of each of a cell's outputs; nothing where there never was one. */
  outputFindings(cell: ICellModel): readonly (readonly CellFinding[])[] {
    return this.told.of(cell).outputs;
  }

  /** The findings of a cell's source as it stands at this moment. */
  async scanSource(cell: ICellModel): Promise<readonly CellFinding[]> {
    await this.cells.find(cell)?.scanSource();
    return this.sourceFindings(cell);
  }

  /** Resolves when everything that stands in the notebook now is scanned. */
  async settle(): Promise<void> {
    await Promise.all([this.configLoad, this.firstScan]);
    await this.scanAll();
  }

  /** Scan everything again, by the rules as they are now, and however long it takes. */
  async rescan(): Promise<void> {
    await this.judging.reload();
    await this.scanner.patiently(() => this.scanAgain());
  }

  private async scanAgain(): Promise<void> {
    this.metadataScan.invalidate();
    this.cells.made.forEach(each => each.invalidate());
    await this.scanAll();
    this.tell(null);
  }

  private tell(cell: ICellModel | null): void {
    this.knownFindings = null;
    this.knownProblems = null;
    this.told.renew(cell);
    this.changedSignal.emit(cell);
  }

  private listProblems(): readonly Problem[] {
    const { problem } = this.metadataScan;
    return [
      ...this.cells.inOrder.flatMap((cell, index) =>
        this.told.of(cell).problems.map(message => ({ cell: index, message }))
      ),
      ...(problem === null ? [] : [{ cell: null, message: problem }])
    ];
  }

  private async scanFirst(): Promise<void> {
    await this.scanAll();
    this.scanning = false;
    // Each cell has told what it holds.
    this.changedSignal.emit(null);
  }

  /** Scan what has changed since it was scanned, or never was. */
  private async scanAll(): Promise<void> {
    await Promise.all([
      this.metadataScan.settle(),
      this.scanCells(this.cells.inOrder)
    ]);
  }

  /** A notebook of thousands of cells must not hold up the page. */
  private scanCells(cells: readonly ICellModel[]): Promise<void> {
    return startInSlices(cells, cell => this.cells.find(cell)?.settle());
  }

  /** Scan the cells again that call functions which another one makes now, or no more. */
  private scanCalls(names: readonly string[], maker: ICellModel): void {
    const others = this.cells.made.filter(({ cell }) => cell !== maker);
    void startInSlices(others, each =>
      each.invalidateCalls(names) ? each.settle() : undefined
    );
  }

  private async loadConfigs(): Promise<void> {
    await this.judging.load();
    await this.onConfigsChanged();
  }

  private async onConfigsChanged(): Promise<void> {
    if (this.judging.takeNewRules()) {
      await this.scanAgain();
    } else {
      this.tell(null);
    }
  }

  private onCellsChanged(_sender: CellList): void {
    const added = this.cells.renew();
    this.scanner.functions.keep(cell => this.cells.has(cell));
    void this.scanCells(added);
    this.tell(null);
  }

  private onMetadataChanged(): void {
    const language = toLanguage(this.model);
    if (language !== this.language) {
      this.language = language;
      void this.scanAgain();
    } else {
      this.metadataScan.invalidate();
      void this.metadataScan.settle();
    }
  }

  private onPathChanged(_sender: unknown, path: string): void {
    void this.ignored.move(path);
    this.configLoad = this.loadConfigs();
  }

  private readonly scanner: NotebookScanner;
  private readonly metadataScan: PartScan;
  private readonly changedSignal = new Signal<this, ICellModel | null>(this);
  private readonly cells: WatchedCells;
  private readonly told: ToldCells;
  private readonly firstScan: Promise<void>;
  private knownFindings: readonly LiveFinding[] | null = null;
  private knownProblems: readonly Problem[] | null = null;
  private language: string;
  private configLoad: Promise<void>;
  private scanning = true;
}
