import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import type { FileProblem } from '../../engine/config/types';
import type { EngineClient } from '../../worker/client';
import type { Configs } from '../config/configs';
import type { IgnoredFindings } from './ignored';
import { Judging } from './judging';
import { PartScan } from './partscan';
import type { LiveFinding } from './livefinding';

/** Milliseconds without a key press after which a file is scanned. */
const TYPING_PAUSE = 100;

type FileContext = DocumentRegistry.IContext<DocumentRegistry.ICodeModel>;

/** The findings of one text file that is open in an editor, kept up to date while it changes. */
export class FileWatch implements IDisposable {
  /**
   * @param context - the file; its content must be loaded.
   * @param engine - scans.
   * @param ignored - what the user hides in this file.
   * @param configs - what everybody allows, and rules of somebody's own.
   */
  constructor(
    context: FileContext,
    engine: EngineClient,
    ignored: IgnoredFindings,
    configs: Configs
  ) {
    this.context = context;
    this.ignored = ignored;
    this.judging = new Judging(configs, ignored, () => this.path);
    this.partScan = new PartScan(
      () =>
        engine
          .call('scanFile', this.path, this.text, this.judging.options)
          .then(({ findings }) => findings),
      () => this.emit()
    );
    context.model.sharedModel.changed.connect(this.onTextChanged, this);
    context.pathChanged.connect(this.onPathChanged, this);
    ignored.changed.connect(() => this.emit(), this);
    configs.changed.connect(() => void this.onConfigsChanged(), this);
    this.configLoad = this.loadConfigs();
    void this.settle();
  }

  readonly context: FileContext;
  readonly ignored: IgnoredFindings;

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.typing);
    Signal.clearData(this);
  }

  /** Findings changed. */
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  get path(): string {
    return this.context.path;
  }

  get text(): string {
    return this.context.model.sharedModel.getSource();
  }

  /** The latest known findings, in order. */
  get findings(): readonly LiveFinding[] {
    return this.judging
      .judge(this.partScan.findings)
      .map(finding => ({ cell: null, finding }));
  }

  /** What does not apply in the files that speak for everybody. */
  get configProblems(): readonly FileProblem[] {
    return this.judging.problems;
  }

  /** Why the file could not be scanned. */
  get problem(): string | null {
    return this.partScan.problem;
  }

  /** Resolves when the text as it stands is scanned. */
  async settle(): Promise<void> {
    await this.configLoad;
    await this.partScan.settle();
  }

  /** Scan it again, by the rules as they are now. */
  async rescan(): Promise<void> {
    await this.judging.reload();
    await this.scanAgain();
  }

  private scanAgain(): Promise<void> {
    this.partScan.invalidate();
    return this.partScan.settle();
  }

  private async loadConfigs(): Promise<void> {
    await this.judging.load();
    await this.onConfigsChanged();
  }

  private async onConfigsChanged(): Promise<void> {
    if (this.judging.takeNewRules()) {
      await this.scanAgain();
    } else {
      this.emit();
    }
  }

  private onTextChanged(): void {
    this.partScan.invalidate();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.settle(), TYPING_PAUSE);
  }

  /** The name tells the language. */
  private onPathChanged(_sender: unknown, path: string): void {
    void this.ignored.move(path);
    this.partScan.invalidate();
    this.configLoad = this.loadConfigs();
    void this.settle();
  }

  private emit(): void {
    if (!this.isDisposed) {
      this.changedSignal.emit();
    }
  }

  private readonly judging: Judging;
  private readonly partScan: PartScan;
  private configLoad: Promise<void>;
  private readonly changedSignal = new Signal<this, void>(this);
  private typing: ReturnType<typeof setTimeout> | undefined;
}
