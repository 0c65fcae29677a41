import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import * as React from 'react';

import { isSensitive } from '../engine/category';
import { toReference } from '../notebook/watch/lookup';
import type { LiveFinding } from '../notebook/watch/livefinding';
import type { NotebookWatch } from '../notebook/watch/watch';
import {
  CommandIds,
  IFindings,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import {
  NotebookBody,
  type NotebookState
} from '../ui/findings/notebooksection';
import { Section } from '../ui/parts/section';
import { nameBehind } from '../flows/findings/behind';
import { noArgs } from '../flows/findings/meant';
import { renewSoon } from '../flows/findings/renewal';

const RANK = 10;

/** Lists the findings of the current notebook in the panel. */
export const notebookPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:notebook',
  description: 'Lists the secrets of the current notebook.',
  autoStart: true,
  requires: [IFindings, IPreferences, ISecurityPanel],
  optional: [ICommandPalette, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    findings: IFindings,
    preferences: IPreferences,
    panel: ISecurityPanel,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');

    const readState = (): NotebookState | null =>
      findings.current && {
        ...toState(findings.current, preferences),
        behind: nameBehind(findings.current, findings)
      };

    const section = new Section(
      SectionIds.notebook,
      trans.__('This notebook'),
      () =>
        React.createElement(NotebookBody, {
          state: readState(),
          trans,
          open: row =>
            void commands.execute(CommandIds.reveal, { ...toReference(row) }),
          offersFixes: preferences.value.fixes,
          openMenu: (row, event) => openMenuBelow(commands, row, event),
          showIgnored: () => void commands.execute(CommandIds.showIgnored)
        }),
      () => toNote(findings.current, preferences)
    );
    panel.addSection(section, RANK);

    const renew = renewSoon(() => section.update());
    findings.changed.connect((_, { watch }) => {
      if (watch === findings.current) {
        renew();
      }
    });
    findings.currentChanged.connect(() => section.update());
    findings.frontChanged.connect(renew);
    for (const changed of [findings.currentChanged, findings.frontChanged]) {
      changed.connect(() =>
        commands.notifyCommandChanged(CommandIds.scanNotebook)
      );
    }
    preferences.changed.connect(() => section.update());

    commands.addCommand(CommandIds.scanNotebook, {
      label: trans.__('Check this notebook for secrets'),
      isEnabled: () => findings.inCurrentTab !== null,
      describedBy: { args: noArgs },
      execute: async () => {
        panel.open(SectionIds.notebook);
        await findings.current?.rescan();
      }
    });
    palette?.addItem({
      command: CommandIds.scanNotebook,
      category: trans.__('Security')
    });
  }
};

const openMenuBelow = (
  commands: CommandRegistry,
  row: LiveFinding,
  event: React.SyntheticEvent
): void => {
  event.preventDefault();
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  void commands.execute(CommandIds.fixMenu, {
    ...toReference(row),
    x: left,
    y: bottom
  });
};

const toNote = (
  watch: NotebookWatch | null,
  preferences: IPreferences
): string => String((watch && preferences.counted(watch).length) || '');

const toState = (
  watch: NotebookWatch,
  preferences: IPreferences
): Omit<NotebookState, 'behind'> => {
  const isOn = preferences.value.secrets;
  const all = isOn ? watch.findings : [];
  const counted = all.filter(({ finding }) => preferences.interrupts(finding));
  const allowed = all.filter(({ finding }) => finding.allowed !== null);
  const waiting = all.filter(
    ({ finding }) =>
      finding.allowed === null && !preferences.interrupts(finding)
  );
  return {
    isOn,
    counted,
    allowed,
    possible: waiting.filter(({ finding }) => !isSensitive(finding)),
    sensitive: waiting.filter(({ finding }) => isSensitive(finding)),
    problems: watch.problems,
    configProblems: watch.configProblems,
    parts: watch.parts,
    isScanning: watch.isScanning
  };
};
