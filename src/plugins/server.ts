import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { PageConfig } from '@jupyterlab/coreutils';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStateDB } from '@jupyterlab/statedb';
import { IStatusBar } from '@jupyterlab/statusbar';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';
import * as React from 'react';

import { say } from '../flows/changes';
import { showCriticalUntilSeen } from '../flows/criticalmark';
import { noArgs } from '../flows/meant';
import { MendingFlow } from '../flows/mending';
import { lookFromPage } from '../notebook/probes';
import {
  isUnderHub,
  readPageFacts,
  readPageVersions
} from '../notebook/pagefacts';
import { askKernel } from '../notebook/kernelview';
import { SeenFindings } from '../notebook/seenfindings';
import { ServerAudit } from '../notebook/serveraudit';
import { findServerPart, type ServerPart } from '../notebook/serverpart';
import {
  CommandIds,
  IEngine,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import { AuditBody } from '../ui/auditsection';
import { kernelTrouble } from '../ui/kerneltrouble';
import { saveReport } from '../ui/savereport';
import { Section } from '../ui/section';
import { ServerBody } from '../ui/serversection';

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
    const { serviceManager, restored, commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const audit = createAudit(app, engine, registry);
    const flow = new MendingFlow(audit, serviceManager.serverSettings, trans);
    let part: ServerPart | null | undefined;

    const lookInKernel = async (): Promise<void> => {
      const context = notebooks?.currentWidget?.sessionContext ?? null;
      const view = await askKernel(context);
      if (view.kind === 'seen') {
        await audit.addKernel(view.facts);
      } else {
        say(kernelTrouble(view.reason, trans), 'warning');
      }
    };
    const actions = {
      check: () => void audit.check(),
      mend: finding => void flow.mend(finding),
      setPassword: () => void commands.execute(CommandIds.setPassword),
      askKernel: () => void lookInKernel(),
      save: format =>
        void audit
          .render(format, part?.version ?? '')
          .then(text => saveReport(text, format))
    } satisfies Partial<React.ComponentProps<typeof AuditBody>>;

    const section = new Section(
      SectionIds.server,
      trans.__('Server'),
      () =>
        React.createElement(
          React.Fragment,
          null,
          preferences.value.audit &&
            React.createElement(AuditBody, {
              ...actions,
              state: audit.state,
              canMend: Boolean(part),
              trans
            }),
          audit.state.kind !== 'no server' &&
            React.createElement(ServerBody, { part, trans })
        ),
      () => toNote(audit, trans)
    );
    panel.addSection(section, RANK);
    audit.changed.connect(() => section.update());
    showCriticalUntilSeen(audit, new SeenFindings(state), section, {
      shell: app.shell,
      statusBar,
      trans,
      open: () => panel.open(SectionIds.server)
    });

    const startOnce = (): void => {
      section.update();
      if (preferences.value.audit && audit.state.kind === 'unchecked') {
        void audit.check();
      }
    };
    // Told once when the settings are known, and with each change.
    preferences.changed.connect(startOnce);
    void restored
      .then(() => findServerPart(serviceManager.serverSettings))
      .then(found => {
        part = found;
        section.update();
        commands.notifyCommandChanged(CommandIds.setPassword);
      });

    commands.addCommand(CommandIds.checkServer, {
      label: trans.__('Check whether the server is safe'),
      describedBy: { args: noArgs },
      execute: async () => {
        panel.open(SectionIds.server);
        await audit.check();
      }
    });
    commands.addCommand(CommandIds.setPassword, {
      label: trans.__('Set a password for the server…'),
      isEnabled: () => Boolean(part),
      describedBy: { args: noArgs },
      execute: () => flow.setPassword()
    });
    for (const command of [CommandIds.checkServer, CommandIds.setPassword]) {
      palette?.addItem({ command, category: trans.__('Security') });
    }
  }
};

const createAudit = (
  { serviceManager }: JupyterFrontEnd,
  engine: IEngine,
  registry: ISettingRegistry | null
): ServerAudit => {
  const { serverSettings, kernelspecs } = serviceManager;
  // JupyterLab's own way of asking would sign in.
  const fetchNow: typeof fetch = (...args) => window.fetch(...args);
  const readSanitizer = async () => {
    try {
      return (await registry?.load(SANITIZER))?.composite ?? null;
    } catch {
      return null;
    }
  };
  return new ServerAudit(serverSettings, engine, {
    look: () =>
      lookFromPage(
        PageConfig.getBaseUrl(),
        window.location.href,
        isUnderHub(),
        fetchNow
      ),
    readVersions: readPageVersions,
    readPage: async () =>
      readPageFacts(
        kernelspecs.specs,
        await readSanitizer(),
        serverSettings,
        fetchNow
      )
  });
};

const toNote = ({ state }: ServerAudit, trans: TranslationBundle): string => {
  if (state.kind !== 'checked') {
    return '';
  }
  const { findings } = state.report;
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  return count > 0 ? trans._n('%1 to mend', '%1 to mend', count) : '';
};
