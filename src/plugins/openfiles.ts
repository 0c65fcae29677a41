import type { JupyterFrontEnd } from '@jupyterlab/application';
import { PathExt } from '@jupyterlab/coreutils';
import type {
  DocumentRegistry,
  IDocumentWidget
} from '@jupyterlab/docregistry';
import { NotebookPanel } from '@jupyterlab/notebook';

import type { Finding } from '../engine/types';
import type { OpenDocuments } from '../notebook/commit/stagedrepair';
import { CommandIds } from '../tokens';

type Context = DocumentRegistry.Context;

/** The documents that are open in the main area. */
export const toOpenDocuments = ({ shell }: JupyterFrontEnd): OpenDocuments => {
  const find = (path: string): Context[] =>
    [...shell.widgets('main')]
      .map(widget => ('context' in widget ? (widget.context as Context) : null))
      .filter(context => context?.localPath === path)
      .filter(context => context !== null);
  return {
    isDirty: path => find(path).some(({ model }) => model.dirty),
    reload: async path => {
      const [context] = find(path);
      if (context && !context.model.dirty) {
        await context.revert();
      }
    }
  };
};

/** Open a file, at a finding if one is meant: the cell, or the line. */
export const openAt = async (
  { commands }: JupyterFrontEnd,
  path: string,
  finding: Finding | null
): Promise<void> => {
  const isNotebook = PathExt.extname(path).toLowerCase() === '.ipynb';
  const widget: unknown = await commands.execute('docmanager:open', {
    path,
    ...(isNotebook ? { factory: 'Notebook' } : {})
  });
  if (finding === null) {
    return;
  }
  if (widget instanceof NotebookPanel) {
    await widget.context.ready;
    const index = findCell(widget, finding);
    widget.content.activeCellIndex = index;
    await widget.content.scrollToItem(index);
  } else {
    await (widget as Partial<IDocumentWidget>)?.context?.ready;
    const { from } = finding;
    void commands.execute(CommandIds.revealInFile, { from });
  }
};

/** The cell may be elsewhere in the file than it is in what is staged. */
const findCell = (
  { model }: NotebookPanel,
  { place: { cellId, cell } }: Finding
): number => {
  const byId = [...(model?.cells ?? [])].findIndex(({ id }) => id === cellId);
  return byId >= 0 ? byId : (cell ?? 0);
};
