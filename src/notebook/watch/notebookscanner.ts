import type { ICellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IOutputModel } from '@jupyterlab/rendermime';

import type { ScanOptions } from '../../engine';
import { findCellLanguage } from '../../engine/notebook/language';
import type { Finding } from '../../engine/types';
import type { EngineClient, Later } from '../../worker/client';
import type { EngineMethod, EngineMethods } from '../../worker/protocol';
import { readAttachments, readMetadata } from '../repair/beside';
import { CellFunctions, type FunctionsChanged } from './cellfunctions';
import type { CellScanner } from './cellwatch';
import { toLanguage } from './language';

/** Has the engine scan the parts of one notebook. */
export class NotebookScanner implements CellScanner {
  /**
   * @param indexOf - the index that a cell has now.
   * @param toOptions - what a scan has to know now.
   * @param functionsChanged - is told of functions that cells may call which were scanned before.
   */
  constructor(
    model: INotebookModel,
    engine: EngineClient,
    indexOf: (cell: ICellModel) => number,
    toOptions: () => ScanOptions,
    functionsChanged: FunctionsChanged
  ) {
    this.model = model;
    this.engine = engine;
    this.indexOf = indexOf;
    this.toOptions = toOptions;
    this.functions = new CellFunctions(functionsChanged);
  }

  /** What the cells make that takes a secret by its place. */
  readonly functions: CellFunctions;

  source(cell: ICellModel): Promise<readonly Finding[]> {
    const { type, sharedModel } = cell;
    const source = sharedModel.getSource();
    this.functions.read(cell, source);
    return this.ask(
      'scanSource',
      { type, id: this.findKeptId(cell), source },
      this.indexOf(cell),
      findCellLanguage(cell.metadata) ?? toLanguage(this.model),
      this.toOptions(),
      this.functions.all
    );
  }

  output(
    cell: ICellModel,
    output: IOutputModel,
    index: number
  ): Promise<readonly Finding[]> {
    const origin = {
      cell: this.indexOf(cell),
      cellId: this.findKeptId(cell),
      output: index,
      source: cell.sharedModel.getSource()
    };
    return this.ask('scanOutput', output.toJSON(), origin, this.toOptions());
  }

  async attachments(cell: ICellModel): Promise<readonly Finding[]> {
    const attachments = readAttachments(cell);
    return attachments
      ? this.ask(
          'scanAttachments',
          attachments,
          this.indexOf(cell),
          this.findKeptId(cell),
          this.toOptions()
        )
      : [];
  }

  async metadata(cell: ICellModel): Promise<readonly Finding[]> {
    const metadata = readMetadata(cell);
    return metadata
      ? this.ask(
          'scanMetadata',
          metadata,
          this.indexOf(cell),
          this.findKeptId(cell),
          this.toOptions()
        )
      : [];
  }

  async notebookMetadata(): Promise<readonly Finding[]> {
    const metadata = readMetadata(this.model);
    return metadata
      ? this.ask('scanNotebookMetadata', metadata, this.toOptions())
      : [];
  }

  /** Scan whatever takes long, too: somebody waits for it. */
  async patiently(scan: () => Promise<void>): Promise<void> {
    this.waiting++;
    try {
      await scan();
    } finally {
      this.waiting--;
    }
  }

  private ask<Name extends EngineMethod>(
    method: Name,
    ...args: Parameters<EngineMethods[Name]>
  ): Later<Name> {
    return this.waiting > 0
      ? this.engine.call(method, ...args)
      : this.engine.callBriefly(method, ...args);
  }

  /** Before nbformat 4.5 ids are made up on loading and not saved. */
  private findKeptId(cell: ICellModel): string | null {
    const { nbformat, nbformatMinor } = this.model;
    return nbformat > 4 || nbformatMinor >= 5 ? cell.id : null;
  }

  private readonly model: INotebookModel;
  private readonly engine: EngineClient;
  private readonly indexOf: (cell: ICellModel) => number;
  private readonly toOptions: () => ScanOptions;
  /** How many wait for a scan. */
  private waiting = 0;
}
