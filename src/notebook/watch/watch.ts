import type { ICellModel } from '@jupyterlab/cells';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { CellList, INotebookModel } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import type { FileProblem } from '../../engine/config/types';
import type { Finding, Problem } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import { CellWatch } from './cellwatch';
import type { Configs } from '../config/configs';
import { FixHistory } from '../repair/history';
import type { IgnoredFindings } from './ignored';
import { Judging } from './judging';
import { toLanguage } from './language';
import { NotebookScanner } from './notebookscanner';
import { PartScan } from './partscan';
import { startInSlices } from './slices';
import { WatchedCells, type WatchedParts } from './watchedcells';

/** A finding and the live cell that it stands in. */
export interface LiveFinding {
  readonly finding: Finding;
  /** `null` for the metadata of the notebook. */
  readonly cell: ICellModel | null;
}

/** A finding of a cell. */
export interface CellFinding extends LiveFinding {
  readonly cell: ICellModel;
}

/** Whether a finding stands in a cell, and not in the metadata of the notebook. */
export const isInCell = (live: LiveFinding): live is CellFinding =>
  live.cell !== null;

/** All that is known of one cell. */
interface ToldCell {
  readonly source: readonly CellFinding[];
  readonly outputs: readonly (readonly CellFinding[])[];
  /** Those of its attachments and metadata. */
  readonly others: readonly CellFinding[];
  readonly problems: readonly string[];
}

/** Of a cell in which there never was anything. */
const SILENT: ToldCell = { source: [], outputs: [], others: [], problems: [] };

const listAll = (told: ToldCell): readonly CellFinding[] => [
  ...told.source,
  ...told.outputs.flat(),
  ...told.others
];

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
      ...this.cells.inOrder.flatMap(cell => {
        const told = this.tellOf(cell);
        return told === SILENT ? [] : listAll(told);
      }),
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
    return this.tellOf(cell).source;
  }

  /** The latest known findings of each of a cell's outputs; nothing where there never was one. */
  outputFindings(cell: ICellModel): readonly (readonly CellFinding[])[] {
    return this.tellOf(cell).outputs;
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
    if (cell) {
      this.heard.add(cell);
      this.told.delete(cell);
    } else {
      this.told.clear();
    }
    this.changedSignal.emit(cell);
  }

  private tellOf(cell: ICellModel): ToldCell {
    if (!this.heard.has(cell)) {
      return SILENT;
    }
    const known = this.told.get(cell);
    if (known) {
      return known;
    }
    const watch = this.cells.find(cell);
    const told = {
      source: this.place(cell, watch?.source ?? []),
      outputs: (watch?.outputs ?? []).map((findings, output) =>
        this.place(cell, findings, output)
      ),
      others: this.place(cell, watch?.others ?? []),
      problems: watch?.problems ?? []
    };
    this.told.set(cell, told);
    return told;
  }

  private listProblems(): readonly Problem[] {
    const { problem } = this.metadataScan;
    return [
      ...this.cells.inOrder.flatMap((cell, index) =>
        this.tellOf(cell).problems.map(message => ({ cell: index, message }))
      ),
      ...(problem === null ? [] : [{ cell: null, message: problem }])
    ];
  }

  /** Findings know nothing of what the user ignores and of cells that moved. */
  private place(
    cell: ICellModel,
    findings: readonly Finding[],
    output: number | null = null
  ): readonly CellFinding[] {
    const index = this.cells.indexOf(cell);
    return this.judging.judge(findings).map(finding => ({
      cell,
      finding: { ...finding, place: { ...finding.place, cell: index, output } }
    }));
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
  private readonly firstScan: Promise<void>;
  private knownFindings: readonly LiveFinding[] | null = null;
  private knownProblems: readonly Problem[] | null = null;
  /** The cells that ever told of something: of thousands most never do. */
  private readonly heard = new WeakSet<ICellModel>();
  /** What each of them told, until it changes: one changes at a time. */
  private readonly told = new Map<ICellModel, ToldCell>();
  private language: string;
  private configLoad: Promise<void>;
  private scanning = true;
}
