import type { ISessionContextDialogs } from '@jupyterlab/apputils';
import type { ICellModel } from '@jupyterlab/cells';
import {
  type Notebook,
  NotebookActions,
  type NotebookPanel
} from '@jupyterlab/notebook';

/** What is asked instead of JupyterLab's own question. */
export interface TrustHandlers {
  /** `null` where JupyterLab's own is to be used. */
  trust(notebook: Notebook): Promise<{ trusted: boolean }> | null;
  /** Whether all cells may run. */
  mayRunAll(notebook: Notebook): Promise<boolean>;
}

/** JupyterLab's own functions, which ask nothing of ours. */
export type OwnActions = Pick<typeof NotebookActions, 'runAll' | 'runCells'>;

/**
 * Put handlers before JupyterLab's functions, which every menu, command and
 * badge calls.
 *
 * @returns JupyterLab's own.
 */
export const replaceActions = (handlers: TrustHandlers): OwnActions => {
  const { trust, runAll, runCells } = NotebookActions;
  const replaced: Pick<typeof NotebookActions, 'trust' | 'runAll'> = {
    trust: (notebook, translator) =>
      handlers.trust(notebook) ?? trust(notebook, translator),
    runAll: async (notebook, ...others) =>
      (await handlers.mayRunAll(notebook)) && runAll(notebook, ...others)
  };
  Object.assign(NotebookActions, replaced);
  return { runAll, runCells };
};

/** Run cells of a notebook, all for `null`, without another question. */
export const runFreely = (
  own: OwnActions,
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
