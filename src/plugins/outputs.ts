import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { Cell } from '@jupyterlab/cells';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { OutputDecorator } from '../flows/repair/outputbars';
import type { NotebookWatch } from '../notebook/watch/watch';
import { IFindings, IPreferences } from '../tokens';

/** Puts a bar above each output that holds a finding. */
export const outputsPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:outputs',
  description: 'Badges outputs that hold secrets.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const decorator = new OutputDecorator(preferences, app.commands, trans);

    const listCells = (watch: NotebookWatch): readonly Cell[] =>
      findings.listPanels(watch).flatMap(({ content }) => content.widgets);
    const decorateAll = (watch: NotebookWatch): void =>
      listCells(watch).forEach(cell => decorator.decorate(cell, watch));

    findings.changed.connect((_, { watch, cell }) => {
      if (cell === null) {
        decorateAll(watch);
      } else {
        listCells(watch)
          .filter(({ model }) => model === cell)
          .forEach(each => decorator.decorate(each, watch));
      }
    });
    const open = new Set<NotebookWatch>();
    findings.opened.connect((_, watch) => {
      open.add(watch);
      watch.context.disposed.connect(() => open.delete(watch));
    });
    findings.shown.connect((_, panel) => {
      const decorate = (cell: Cell): void => {
        const watch = findings.find(panel);
        if (watch) {
          decorator.decorate(cell, watch);
        }
      };
      panel.content.widgets.forEach(decorate);
      // Cells far down are built when they are scrolled to: their outputs come late.
      panel.content.cellInViewportChanged.connect((_sender, cell) =>
        decorate(cell)
      );
    });
    preferences.changed.connect(() => open.forEach(decorateAll));
  }
};
