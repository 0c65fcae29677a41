import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import type { Cell } from '@jupyterlab/cells';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { renewSoon } from '../flows/findings/renewal';
import { TrustNotes } from '../flows/trust/trustnotes';
import type { NotebookWatch } from '../notebook/watch/watch';
import { CommandIds, IFindings, IPreferences, ITrust } from '../tokens';

/** Says above outputs what of them is not shown because they are not trusted. */
export const heldBackPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:heldback',
  description: 'Says in the notebook what is held back.',
  autoStart: true,
  requires: [IFindings, IPreferences, ITrust],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    trust: ITrust,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const notes = new TrustNotes(
      ({ cell }) =>
        void app.commands.execute(CommandIds.trustCell, { cellId: cell.id }),
      trans
    );
    const decorate = (watch: NotebookWatch, cells: readonly Cell[]): void => {
      const isOn = preferences.value.trust;
      cells.forEach(cell =>
        notes.decorate(cell, isOn ? trust.ofCell(watch, cell.model) : null)
      );
    };

    const changed = new Set<NotebookWatch>();
    const renew = renewSoon(() => {
      for (const watch of changed) {
        findings
          .listPanels(watch)
          .forEach(({ content }) => decorate(watch, content.widgets));
      }
      changed.clear();
    });
    const renewOf = (watch: NotebookWatch): void => {
      changed.add(watch);
      renew();
    };
    trust.changed.connect((_, watch) => renewOf(watch));
    // Cells far down are built when they are scrolled to: their outputs come late.
    findings.shown.connect((_, panel) => {
      const watch = findings.find(panel);
      if (watch) {
        renewOf(watch);
        panel.content.cellInViewportChanged.connect((_sender, cell) =>
          decorate(watch, [cell])
        );
      }
    });
    const renewCurrent = (): void => {
      if (findings.current) {
        renewOf(findings.current);
      }
    };
    preferences.changed.connect(renewCurrent);
    findings.currentChanged.connect(renewCurrent);
  }
};
