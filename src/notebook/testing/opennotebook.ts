import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { type INotebookModel, NotebookModel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';

import type { EngineClient } from '../../worker/client';
import { Configs } from '../config/configs';
import { IgnoredFindings } from '../watch/ignored';
import { NotebookWatch } from '../watch/watch';

/** A notebook of Python cells. */
export const codeNotebook = (
  ...sources: readonly string[]
): INotebookContent => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { language_info: { name: 'python' } },
  cells: sources.map((source, index) => ({
    id: `c${index + 1}`,
    cell_type: 'code',
    source,
    metadata: {},
    outputs: [],
    execution_count: null
  }))
});

/** A notebook with these HTML outputs, one in a cell. */
export const htmlNotebook = (
  htmls: readonly string[],
  isTrusted = false
): INotebookContent => ({
  ...codeNotebook(''),
  cells: htmls.map((html, index) => ({
    id: `c${index}`,
    cell_type: 'code',
    source: `show(${index})`,
    metadata: { trusted: isTrusted },
    outputs: [
      {
        output_type: 'display_data',
        data: { 'text/html': html },
        metadata: {}
      }
    ],
    execution_count: 1
  }))
});

/** A context that is as much as a notebook is followed by. */
export const openContext = (
  model: INotebookModel,
  path: string
): DocumentRegistry.IContext<INotebookModel> => {
  const context = {
    model,
    path,
    localPath: path,
    contentsModel: { hash: 'a', last_modified: 'then' },
    pathChanged: new Signal({}),
    fileChanged: new Signal({}),
    saveState: new Signal({}),
    disposed: new Signal({}),
    save: () => Promise.resolve()
  };
  return context as unknown as DocumentRegistry.IContext<INotebookModel>;
};

/** Watches a notebook whose context is as much as a watch needs. */
export const watchNotebook = (
  content: INotebookContent,
  path: string,
  engine: EngineClient,
  contents: Contents.IManager
): NotebookWatch => {
  const model = new NotebookModel();
  model.fromJSON(content);
  return new NotebookWatch(
    openContext(model, path),
    engine,
    new IgnoredFindings(null, path),
    new Configs(contents, engine)
  );
};
