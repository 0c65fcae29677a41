import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IStatusBar } from '@jupyterlab/statusbar';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { renewSoon } from '../flows/renewal';
import type { NotebookWatch } from '../notebook/watch';
import {
  IFindings,
  IPreferences,
  ISecurityPanel,
  ITrust,
  SectionIds
} from '../tokens';
import { StatusItem, type StatusText } from '../ui/status';
import { toStatusText } from '../ui/statustext';

/** Milliseconds of scanning before the item says so. */
const PATIENCE = 300;

/** Shows the number of secrets and the trust state of the current notebook. */
export const statusPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:status',
  description: 'Counts secrets and shows trust in the status bar.',
  autoStart: true,
  requires: [IFindings, IPreferences, ISecurityPanel, ITrust],
  optional: [IStatusBar, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    trust: ITrust,
    statusBar: IStatusBar | null,
    translator: ITranslator | null
  ) => {
    const { shell } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const patient = new WeakSet<NotebookWatch>();

    const readText = (): StatusText | null => {
      const watch = findings.current;
      return (
        watch &&
        toStatusText(
          preferences.counted(watch).map(({ finding }) => finding),
          preferences.value.trust ? trust.read(watch.model) : null,
          watch.isScanning && patient.has(watch),
          trans
        )
      );
    };

    const open = (): void => {
      const watch = findings.current;
      const hasSecrets =
        watch !== null && preferences.counted(watch).length > 0;
      panel.open(hasSecrets ? SectionIds.notebook : SectionIds.trust);
    };

    const item = new StatusItem(readText, open);
    const update = (): void => {
      const { secrets, trust: showsTrust } = preferences.value;
      item.setHidden(findings.current === null || !(secrets || showsTrust));
      item.update();
    };
    if (statusBar) {
      statusBar.registerStatusItem('nbwarden:status', {
        item,
        align: 'right',
        rank: 5
      });
    } else {
      // Notebook 7 has no status bar.
      shell.add(item, 'menu', { rank: 600 });
    }

    findings.changed.connect(renewSoon(update));
    findings.currentChanged.connect(update);
    preferences.changed.connect(update);
    trust.changed.connect(update);
    findings.opened.connect((_, watch) => {
      setTimeout(() => {
        patient.add(watch);
        update();
      }, PATIENCE);
    });
    update();
  }
};
