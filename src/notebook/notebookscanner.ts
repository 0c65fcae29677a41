import type { ICellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IOutputModel } from '@jupyterlab/rendermime';

import type { Finding } from '../engine/types';
import type { EngineClient } from '../worker/client';
import { readAttachments, readMetadata } from './beside';
import type { CellScanner } from './cellwatch';
import { toLanguage } from './language';

/** Has the engine scan the parts of one notebook. */
export class NotebookScanner implements CellScanner {
  /** @param indexOf - the index that a cell has now. */
  constructor(
    model: INotebookModel,
    engine: EngineClient,
    indexOf: (cell: ICellModel) => number
  ) {
    this.model = model;
    this.engine = engine;
    this.indexOf = indexOf;
  }

  source(cell: ICellModel): Promise<readonly Finding[]> {
    const { type, sharedModel } = cell;
    return this.engine.call(
      'scanSource',
      { type, id: this.findKeptId(cell), source: sharedModel.getSource() },
      this.indexOf(cell),
      toLanguage(this.model),
      { now: Date.now() }
    );
  }

  output(
    cell: ICellModel,
    output: IOutputModel,
    index: number
  ): Promise<readonly Finding[]> {
    const place = {
      cell: this.indexOf(cell),
      cellId: this.findKeptId(cell),
      output: index
    };
    const now = Date.now();
    return this.engine.call('scanOutput', output.toJSON(), place, { now });
  }

  async attachments(cell: ICellModel): Promise<readonly Finding[]> {
    const attachments = readAttachments(cell);
    return attachments
      ? this.engine.call(
          'scanAttachments',
          attachments,
          this.indexOf(cell),
          this.findKeptId(cell),
          { now: Date.now() }
        )
      : [];
  }

  metadata(cell: ICellModel): Promise<readonly Finding[]> {
    return this.scanMetadata(cell, this.indexOf(cell), this.findKeptId(cell));
  }

  notebookMetadata(): Promise<readonly Finding[]> {
    return this.scanMetadata(this.model, null, null);
  }

  private async scanMetadata(
    owner: ICellModel | INotebookModel,
    index: number | null,
    id: string | null
  ): Promise<readonly Finding[]> {
    const metadata = readMetadata(owner);
    const now = Date.now();
    return metadata
      ? this.engine.call('scanMetadata', metadata, index, id, { now })
      : [];
  }

  /** Before nbformat 4.5 ids are made up on loading and not saved. */
  private findKeptId(cell: ICellModel): string | null {
    const { nbformat, nbformatMinor } = this.model;
    return nbformat > 4 || nbformatMinor >= 5 ? cell.id : null;
  }

  private readonly model: INotebookModel;
  private readonly engine: EngineClient;
  private readonly indexOf: (cell: ICellModel) => number;
}
