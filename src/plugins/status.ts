import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IStatusBar } from '@jupyterlab/statusbar';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { type ISignal, Signal } from '@lumino/signaling';

import type { Finding } from '../engine/types';
import { renewSoon } from '../flows/renewal';
import type { FileWatch } from '../notebook/filewatch';
import type { NotebookWatch } from '../notebook/watch';
import {
  IFiles,
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
  optional: [IStatusBar, IFiles, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    trust: ITrust,
    statusBar: IStatusBar | null,
    files: IFiles | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const patient = new WeakSet<NotebookWatch>();

    const findFile = (): FileWatch | null =>
      preferences.value.secrets ? (files?.current ?? null) : null;

    const readNotebook = (watch: NotebookWatch): StatusText =>
      toStatusText(
        count(watch, preferences),
        preferences.value.trust ? trust.read(watch) : null,
        watch.isScanning && patient.has(watch),
        trans
      );
    const readText = (): StatusText | null => {
      const file = findFile();
      return file
        ? toStatusText(count(file, preferences), null, false, trans)
        : findings.current && readNotebook(findings.current);
    };

    const open = (): void => {
      const watch = findings.current;
      const hasSecrets = watch !== null && count(watch, preferences).length > 0;
      const inNotebook = hasSecrets ? SectionIds.notebook : SectionIds.trust;
      panel.open(findFile() ? SectionIds.file : inNotebook);
    };

    const item = new StatusItem(readText, open);
    const activeStateChanged = new Signal<StatusItem, void>(item);
    const isActive = (): boolean => {
      const { secrets, trust: showsTrust } = preferences.value;
      const isWanted = findings.current !== null && (secrets || showsTrust);
      return isWanted || findFile() !== null;
    };
    const update = (): void => {
      item.setHidden(!isActive());
      activeStateChanged.emit();
      item.update();
    };
    place(item, isActive, activeStateChanged, app, statusBar);

    findings.changed.connect(renewSoon(update));
    findings.currentChanged.connect(update);
    files?.changed.connect(update);
    files?.currentChanged.connect(update);
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

/** Put the item into the status bar; Notebook 7 has none, but room beside the menus. */
const place = (
  item: StatusItem,
  isActive: () => boolean,
  activeStateChanged: ISignal<StatusItem, void>,
  { shell }: JupyterFrontEnd,
  statusBar: IStatusBar | null
): void => {
  if (statusBar) {
    statusBar.registerStatusItem('nbwarden:status', {
      item,
      align: 'right',
      rank: 5,
      // The status bar shows and hides its items itself.
      isActive,
      activeStateChanged
    });
  } else {
    shell.add(item, 'menu', { rank: 600 });
  }
};

const count = (
  watch: NotebookWatch | FileWatch,
  preferences: IPreferences
): readonly Finding[] =>
  preferences.counted(watch).map(({ finding }) => finding);
