import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IStatusBar } from '@jupyterlab/statusbar';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';

import { renewSoon } from '../flows/findings/renewal';
import {
  toFileEntry,
  toNotebookEntries
} from '../flows/findings/statusentries';
import { placeInStatus } from '../flows/findings/statusplace';
import type { FileWatch } from '../notebook/watch/filewatch';
import type { NotebookWatch } from '../notebook/watch/watch';
import {
  IFiles,
  IFindings,
  IPreferences,
  ISecurityPanel,
  ITrust
} from '../tokens';
import { type StatusEntry, StatusItem } from '../ui/findings/status';

/** Milliseconds of scanning before the item says so. */
const PATIENCE = 300;
const ITEM = 'nbwarden:status';
const RANK = 5;

/** Shows the number of secrets and the trust state of the notebook or file in front. */
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

    const { commands } = app;
    const tools = { preferences, panel, trust, commands, trans };
    const listEntries = (): StatusEntry[] => {
      const file = findFile();
      const watch = findings.inFront;
      if (file) {
        return [toFileEntry(file, tools)];
      }
      const isBusy = watch !== null && watch.isScanning && patient.has(watch);
      return watch ? toNotebookEntries(watch, isBusy, tools) : [];
    };

    const item = new StatusItem(listEntries);
    const activeStateChanged = new Signal<StatusItem, void>(item);
    const isActive = (): boolean =>
      findings.inFront !== null || findFile() !== null;
    const update = (): void => {
      item.setHidden(!isActive());
      activeStateChanged.emit();
      item.update();
    };
    const when = { isActive, activeStateChanged };
    placeInStatus(ITEM, RANK, item, when, app.shell, statusBar);

    findings.changed.connect(renewSoon(update));
    findings.currentChanged.connect(update);
    findings.frontChanged.connect(update);
    files?.changed.connect(update);
    files?.currentChanged.connect(update);
    preferences.changed.connect(update);
    trust.changed.connect(renewSoon(update));
    findings.opened.connect((_, watch) => {
      setTimeout(() => {
        patient.add(watch);
        update();
      }, PATIENCE);
    });
    update();
  }
};
