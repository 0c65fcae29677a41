import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStateDB } from '@jupyterlab/statedb';
import { IStatusBar } from '@jupyterlab/statusbar';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';

import { AuditSection } from '../flows/audit/auditsection';
import { showCriticalUntilSeen } from '../flows/audit/criticalmark';
import { noArgs } from '../flows/findings/meant';
import { createAudit } from '../notebook/audit/pageaudit';
import { SeenFindings } from '../notebook/watch/seenfindings';
import { findServerPart } from '../notebook/server/serverpart';
import {
  CommandIds,
  IEngine,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';

const RANK = 40;
const SANITIZER = '@jupyterlab/apputils-extension:sanitizer';

/** Checks whether the server is safe, and says what needs the server part. */
export const serverPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:server',
  description: 'Checks the server’s safety.',
  autoStart: true,
  requires: [ISecurityPanel, IEngine, IPreferences],
  optional: [
    ISettingRegistry,
    INotebookTracker,
    ICommandPalette,
    IStateDB,
    IStatusBar,
    ITranslator
  ],
  activate: (
    app: JupyterFrontEnd,
    panel: ISecurityPanel,
    engine: IEngine,
    preferences: IPreferences,
    registry: ISettingRegistry | null,
    notebooks: INotebookTracker | null,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    statusBar: IStatusBar | null,
    translator: ITranslator | null
  ) => {
    const { serviceManager, restored, commands, shell } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const audit = createAudit(serviceManager, engine, () =>
      readSanitizer(registry)
    );
    const section = new AuditSection(audit, {
      settings: serviceManager.serverSettings,
      preferences,
      trans,
      findContext: () => notebooks?.currentWidget?.sessionContext ?? null
    });
    panel.addSection(section.widget, RANK);
    const open = (): void => panel.open(SectionIds.server);
    showCriticalUntilSeen(audit, new SeenFindings(state), section.widget, {
      shell,
      statusBar,
      trans,
      open
    });

    // Told once when the settings are known, and with each change.
    preferences.changed.connect(() => section.start());
    void restored
      .then(() => findServerPart(serviceManager.serverSettings))
      .then(part => {
        section.showPart(part);
        commands.notifyCommandChanged(CommandIds.setPassword);
      });
    addCommands(app, section, palette, trans, open);
  }
};

const addCommands = (
  { commands }: JupyterFrontEnd,
  section: AuditSection,
  palette: ICommandPalette | null,
  trans: TranslationBundle,
  open: () => void
): void => {
  commands.addCommand(CommandIds.checkServer, {
    label: trans.__('Check whether the server is safe'),
    describedBy: { args: noArgs },
    execute: async () => {
      open();
      await section.check();
    }
  });
  commands.addCommand(CommandIds.setPassword, {
    label: trans.__('Set a password for the server…'),
    isEnabled: () => section.canMend,
    describedBy: { args: noArgs },
    execute: () => section.setPassword()
  });
  for (const command of [CommandIds.checkServer, CommandIds.setPassword]) {
    palette?.addItem({ command, category: trans.__('Security') });
  }
};

/** `null` where there are no such settings. */
const readSanitizer = async (
  registry: ISettingRegistry | null
): Promise<Readonly<Record<string, unknown>> | null> => {
  try {
    return (await registry?.load(SANITIZER))?.composite ?? null;
  } catch {
    return null;
  }
};
