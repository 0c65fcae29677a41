import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { type INotebookModel, NotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';

import type { EngineClient } from '../../worker/client';
import { Configs } from '../configs';
import { IgnoredFindings } from '../ignored';
import { NotebookWatch } from '../watch';

/** A notebook of one Python cell. */
export const codeNotebook = (source: string): INotebookContent => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { language_info: { name: 'python' } },
  cells: [
    {
      id: 'c1',
      cell_type: 'code',
      source,
      metadata: {},
      outputs: [],
      execution_count: null
    }
  ]
});

/** Watches a notebook whose context is as much as a watch needs. */
export const watchNotebook = (
  content: INotebookContent,
  path: string,
  engine: EngineClient,
  contents: Contents.IManager
): NotebookWatch => {
  const model = new NotebookModel();
  model.fromJSON(content);
  const context = { model, path, pathChanged: new Signal({}) };
  return new NotebookWatch(
    context as unknown as DocumentRegistry.IContext<INotebookModel>,
    engine,
    new IgnoredFindings(null, path),
    new Configs(contents, engine)
  );
};
