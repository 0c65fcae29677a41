import type { ISessionContextDialogs } from '@jupyterlab/apputils';
import type { ICellModel } from '@jupyterlab/cells';
import {
  type Notebook,
  NotebookActions,
  type NotebookPanel
} from '@jupyterlab/notebook';

import type { OwnRuns } from './runguard';

/**
 * Put a question before JupyterLab's own, which every menu, command and badge asks.
 *
 * @param ask - `null` where JupyterLab's own is to be used.
 */
export const replaceTrust = (
  ask: (notebook: Notebook) => Promise<{ trusted: boolean }> | null
): void => {
  const { trust } = NotebookActions;
  const replaced: Pick<typeof NotebookActions, 'trust'> = {
    trust: (notebook, translator) =>
      ask(notebook) ?? trust(notebook, translator)
  };
  Object.assign(NotebookActions, replaced);
};

/** Run cells of a notebook, all for `null`, without another question. */
export const runFreely = (
  own: OwnRuns,
  { content, sessionContext }: NotebookPanel,
  cells: readonly ICellModel[] | null,
  dialogs: ISessionContextDialogs | null
): void => {
  const more = [sessionContext, dialogs ?? undefined] as const;
  if (cells === null) {
    void own.runAll(content, ...more);
  } else {
    const widgets = content.widgets.filter(({ model }) =>
      cells.includes(model)
    );
    void own.runCells(content, widgets, ...more);
  }
};
