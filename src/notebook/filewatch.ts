import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { IDisposable } from '@lumino/disposable';
import { type ISignal, Signal } from '@lumino/signaling';

import type { EngineClient } from '../worker/client';
import type { IgnoredFindings } from './ignored';
import { PartScan } from './partscan';
import type { LiveFinding } from './watch';

/** Milliseconds without a key press after which a file is scanned. */
const TYPING_PAUSE = 100;

type FileContext = DocumentRegistry.IContext<DocumentRegistry.ICodeModel>;

/** The findings of one text file that is open in an editor, kept up to date while it changes. */
export class FileWatch implements IDisposable {
  /**
   * @param context - the file; its content must be loaded.
   * @param engine - scans.
   * @param ignored - what the user hides in this file.
   */
  constructor(
    context: FileContext,
    engine: EngineClient,
    ignored: IgnoredFindings
  ) {
    this.context = context;
    this.ignored = ignored;
    this.partScan = new PartScan(
      () =>
        engine
          .call('scanFile', this.path, this.text, { now: Date.now() })
          .then(({ findings }) => findings),
      () => this.emit()
    );
    context.model.sharedModel.changed.connect(this.onTextChanged, this);
    context.pathChanged.connect(this.onPathChanged, this);
    ignored.changed.connect(() => this.emit(), this);
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
    return this.partScan.findings.map(finding => {
      const reason = this.ignored.findReason(finding.fingerprint);
      const byUser =
        reason === undefined ? null : ({ by: 'user', reason } as const);
      return {
        cell: null,
        finding: { ...finding, allowed: finding.allowed ?? byUser }
      };
    });
  }

  /** Why the file could not be scanned. */
  get problem(): string | null {
    return this.partScan.problem;
  }

  /** Resolves when the text as it stands is scanned. */
  settle(): Promise<void> {
    return this.partScan.settle();
  }

  /** Scan it again. */
  async rescan(): Promise<void> {
    this.partScan.invalidate();
    await this.settle();
  }

  private onTextChanged(): void {
    this.partScan.invalidate();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.settle(), TYPING_PAUSE);
  }

  /** The name tells the language. */
  private onPathChanged(_sender: unknown, path: string): void {
    void this.ignored.move(path);
    void this.rescan();
  }

  private emit(): void {
    if (!this.isDisposed) {
      this.changedSignal.emit();
    }
  }

  private readonly partScan: PartScan;
  private readonly changedSignal = new Signal<this, void>(this);
  private typing: ReturnType<typeof setTimeout> | undefined;
}
