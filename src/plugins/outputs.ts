import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { type Cell, CodeCell } from '@jupyterlab/cells';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { toReference } from '../notebook/lookup';
import type { LiveFinding, NotebookWatch } from '../notebook/watch';
import { CommandIds, IFindings, IPreferences } from '../tokens';
import { OutputBar, type OutputActions } from '../ui/outputbar';
import { OutputBars } from '../ui/outputbars';

/** Puts a bar above each output that holds a finding. */
export const outputsPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:outputs',
  description: 'Badges outputs that hold secrets.',
  autoStart: true,
  requires: [IFindings, IPreferences],
  optional: [ITranslator],
  activate: (
    { commands }: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const bars = new OutputBars();

    const toActions = (found: readonly LiveFinding[]): OutputActions => {
      const reference = { ...toReference(found[0]) };
      const run = (id: string) => (): void =>
        void commands.execute(id, reference);
      return {
        redact: run(CommandIds.redactOutput),
        clear: run(CommandIds.clearOutput),
        ignore: () =>
          found.forEach(
            each =>
              void commands.execute(CommandIds.ignore, {
                ...toReference(each)
              })
          ),
        more: run(CommandIds.fixMenu)
      };
    };

    const createBar = (found: readonly LiveFinding[]): OutputBar =>
      new OutputBar(
        found.map(({ finding }) => finding),
        toActions(found),
        trans
      );

    const decorate = (cell: Cell, watch: NotebookWatch): void => {
      const counted = watch
        .outputFindings(cell.model)
        .map(found =>
          found.filter(({ finding }) => preferences.interrupts(finding))
        );
      if (cell instanceof CodeCell) {
        bars.sync(cell, counted, createBar);
      }
    };

    const decorateAll = (watch: NotebookWatch): void =>
      findings
        .findPanel(watch)
        ?.content.widgets.forEach(cell => decorate(cell, watch));

    findings.changed.connect((_, { watch, cell }) => {
      const widgets = findings.findPanel(watch)?.content.widgets ?? [];
      const changed = widgets.find(({ model }) => model === cell);
      if (changed) {
        decorate(changed, watch);
      } else if (cell === null) {
        decorateAll(watch);
      }
    });
    // Cells far down are built when they are scrolled to: their outputs come late.
    findings.opened.connect((_, watch) => {
      const notebook = findings.findPanel(watch)?.content;
      notebook?.cellInViewportChanged.connect((_sender, cell) =>
        decorate(cell, watch)
      );
    });
    preferences.changed.connect(() => {
      if (findings.current) {
        decorateAll(findings.current);
      }
    });
  }
};
