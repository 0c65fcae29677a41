import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { OutputDecorator } from '../flows/outputbars';
import type { NotebookWatch } from '../notebook/watch';
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

    const decorateAll = (watch: NotebookWatch): void =>
      findings
        .findPanel(watch)
        ?.content.widgets.forEach(cell => decorator.decorate(cell, watch));

    findings.changed.connect((_, { watch, cell }) => {
      const widgets = findings.findPanel(watch)?.content.widgets ?? [];
      const changed = widgets.find(({ model }) => model === cell);
      if (changed) {
        decorator.decorate(changed, watch);
      } else if (cell === null) {
        decorateAll(watch);
      }
    });
    const open = new Set<NotebookWatch>();
    findings.opened.connect((_, watch) => {
      open.add(watch);
      watch.context.disposed.connect(() => open.delete(watch));
      // Cells far down are built when they are scrolled to: their outputs come late.
      const notebook = findings.findPanel(watch)?.content;
      notebook?.cellInViewportChanged.connect((_sender, cell) =>
        decorator.decorate(cell, watch)
      );
    });
    preferences.changed.connect(() => open.forEach(decorateAll));
  }
};
