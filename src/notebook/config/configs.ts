import type { Contents } from '@jupyterlab/services';
import { type ISignal, Signal } from '@lumino/signaling';

import {
  judgeFindings,
  noConfig,
  toConfig,
  toScanOptions
} from '../../engine/config/judge';
import {
  configName,
  type AllowedFingerprint,
  type Config,
  type CustomRule,
  type FileProblem
} from '../../engine/config/types';
import type { Finding } from '../../engine/types';
import type { ScanOptions } from '../../engine';
import type { EngineClient } from '../../worker/client';
import { ConfigReader, foldersAbove } from './configreader';

/** A finding to allow for everybody. */
export interface NewAllowance {
  readonly finding: Finding;
  readonly reason: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly expires: string | null;
}

/**
 * What the `nbwarden.toml` files above each document say, and the user's own
 * rules. The files are read through the contents API, once a folder, and again
 * when one of them is saved.
 */
export class Configs {
  constructor(contents: Contents.IManager, engine: EngineClient) {
    this.contents = contents;
    this.engine = engine;
    this.reader = new ConfigReader(contents, engine);
    contents.fileChanged.connect(this.onFileChanged, this);
  }

  /** What applies to what was loaded may have changed: judge again. */
  get changed(): ISignal<this, void> {
    return this.changedSignal;
  }

  /** The user's own rules, which count where no file has one of the same id. */
  setOwnRules(rules: readonly CustomRule[]): void {
    this.ownRules = rules;
    this.renew();
  }

  /** Resolves when what applies to a document is known. */
  async load(path: string): Promise<void> {
    await this.read(path);
    if (!this.loaded.has(path)) {
      this.loaded.add(path);
      this.known.delete(path);
    }
  }

  /** Read all of it again. */
  async reload(): Promise<void> {
    const paths = [...this.loaded];
    this.reader.forget();
    await Promise.all(paths.map(path => this.read(path)));
    this.renew();
  }

  /** The rules that a document is scanned with, as far as they are known. */
  toScanOptions(path: string): ScanOptions {
    return toScanOptions(this.find(path), Date.now());
  }

  /** The findings of a document as everybody wants them, as far as that is known. */
  judge(path: string, findings: readonly Finding[]): readonly Finding[] {
    const local = this.contents.localPath(path);
    return judgeFindings(findings, this.find(path), local, Date.now());
  }

  /** What does not apply in the files above a document, and why. */
  problems(path: string): readonly FileProblem[] {
    return [
      ...this.reader.problems(path),
      ...(this.unknownRules.get(path) ?? [])
    ];
  }

  /** The file that an allowed finding of a document is written to; it may not be there yet. */
  findTarget(path: string): string {
    const [nearest] = this.reader.files(path);
    return (
      nearest?.path ?? joinPath(foldersAbove(this.contents.localPath(path))[0])
    );
  }

  /**
   * Allow a finding of a document for everybody.
   *
   * @returns the path of the file that says so from now on.
   *
   * @throws Error - with the reason when the file cannot be written.
   */
  async allow(path: string, allowance: NewAllowance): Promise<string> {
    await this.load(path);
    const target = this.findTarget(path);
    const drive = this.contents.driveName(path);
    const full = drive === '' ? target : `${drive}:${target}`;
    // What somebody writes about a secret may hold it.
    const reason = await this.engine.call('hideSecrets', allowance.reason);
    const entry = toEntry(
      { ...allowance, reason },
      this.contents.localPath(path),
      target
    );
    const text = await this.reader.readText(full);
    const writing = await this.engine.call('addAllowed', text, [entry]);
    if ('problem' in writing) {
      throw new Error(writing.problem);
    }
    await this.contents.save(full, {
      type: 'file',
      format: 'text',
      content: writing.text
    });
    await this.reload();
    return target;
  }

  private async read(path: string): Promise<void> {
    await this.reader.load(path);
    const files = this.reader.files(path);
    // A rule may be known to a farther file, or only to the user.
    const mayBeWrong = files.some(({ levels }) => levels.length > 0);
    const config = toConfig(files, this.ownRules);
    const unknown = mayBeWrong
      ? this.engine.call('findUnknownRules', config)
      : Promise.resolve([]);
    // Where the engine fails, the scan says so; a typing error can wait.
    this.unknownRules.set(path, await unknown.catch(() => []));
  }

  private find(path: string): Config {
    const known = this.known.get(path);
    if (known) {
      return known;
    }
    const files = this.reader.files(path);
    const isNothing = files.length === 0 && this.ownRules.length === 0;
    const config = isNothing ? noConfig : toConfig(files, this.ownRules);
    this.known.set(path, config);
    return config;
  }

  private renew(): void {
    this.known.clear();
    this.changedSignal.emit();
  }

  private onFileChanged(
    _sender: unknown,
    { oldValue, newValue }: Contents.IChangedArgs
  ): void {
    const isOurs = [oldValue, newValue].some(
      value => value?.path && value.path.split(/[/:]/).pop() === configName
    );
    if (isOurs) {
      void this.reload();
    }
  }

  private readonly contents: Contents.IManager;
  private readonly engine: EngineClient;
  private readonly reader: ConfigReader;
  private readonly changedSignal = new Signal<this, void>(this);
  private readonly loaded = new Set<string>();
  private readonly unknownRules = new Map<string, readonly FileProblem[]>();
  /** By path, so that an unchanged list of rules stays the same object. */
  private readonly known = new Map<string, Config>();
  private ownRules: readonly CustomRule[] = [];
}

const joinPath = (folder: string): string =>
  folder === '' ? configName : `${folder}/${configName}`;

/** Without the id of a cell, the same line of another file would be allowed as well. */
const toEntry = (
  { finding, reason, expires }: NewAllowance,
  path: string,
  target: string
): AllowedFingerprint => ({
  fingerprint: finding.fingerprint,
  path:
    finding.place.cellId === null
      ? path.slice(target.length - configName.length)
      : null,
  reason,
  expires
});
