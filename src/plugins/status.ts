import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { INotebookTracker } from '@jupyterlab/notebook';
import { IStatusBar } from '@jupyterlab/statusbar';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { readTrust, TrustWatch } from '../notebook/trust';
import type { NotebookWatch } from '../notebook/watch';
import { IFindings, IPreferences, ISecurityPanel, SectionIds } from '../tokens';
import { StatusItem, type StatusText } from '../ui/status';
import { toStatusText } from '../ui/statustext';

/** Milliseconds of scanning before the item says so. */
const PATIENCE = 300;

/** Shows the number of secrets and the trust state of the current notebook. */
export const statusPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:status',
  description: 'Counts secrets and shows trust in the status bar.',
  autoStart: true,
  requires: [IFindings, IPreferences, ISecurityPanel, INotebookTracker],
  optional: [IStatusBar, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    tracker: INotebookTracker,
    statusBar: IStatusBar | null,
    translator: ITranslator | null
  ) => {
    const { shell } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const patient = new WeakSet<NotebookWatch>();
    const trust = new TrustWatch();

    const readText = (): StatusText | null => {
      const watch = findings.current;
      return (
        watch &&
        toStatusText(
          preferences.counted(watch).map(({ finding }) => finding),
          preferences.value.trust ? readTrust(watch.model) : null,
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
      item.setHidden(readText() === null);
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

    findings.changed.connect(update);
    findings.currentChanged.connect(update);
    preferences.changed.connect(update);
    trust.changed.connect(update);
    findings.opened.connect((_, watch) => {
      trust.follow(watch.model);
      setTimeout(() => {
        patient.add(watch);
        update();
      }, PATIENCE);
    });
    tracker.currentChanged.connect(update);
    update();
  }
};
