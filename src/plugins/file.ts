import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { keepSection } from '../flows/findings/sections';
import type { FileWatch } from '../notebook/watch/filewatch';
import type { LiveFinding } from '../notebook/watch/livefinding';
import {
  CommandIds,
  IFiles,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import { FileBody, type FileState } from '../ui/findings/filesection';
import { Section } from '../ui/parts/section';

const RANK = 5;

/** Lists the findings of the text file that the user looks at in the panel. */
export const filePlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:file',
  description: 'Lists the secrets of the current text file.',
  autoStart: true,
  requires: [IFiles, IPreferences, ISecurityPanel],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    files: IFiles,
    preferences: IPreferences,
    panel: ISecurityPanel,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');

    const run = (id: string, row: LiveFinding, args = {}): void =>
      void commands.execute(id, { from: row.finding.from, ...args });
    const toBody = (watch: FileWatch): JSX.Element =>
      React.createElement(FileBody, {
        state: toState(watch, preferences),
        trans,
        open: row => run(CommandIds.revealInFile, row),
        offersFixes: preferences.value.fixes,
        openMenu: (row, event) => {
          event.preventDefault();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          run(CommandIds.fileMenu, row, { x: left, y: bottom });
        },
        showIgnored: () => void watch.ignored.clear()
      });
    const countNow = (): number =>
      files.current ? toState(files.current, preferences).counted.length : 0;

    const section = new Section(
      SectionIds.file,
      trans.__('This file'),
      () =>
        files.current
          ? toBody(files.current)
          : React.createElement(React.Fragment),
      () => String(countNow() || '')
    );
    const renew = keepSection(
      panel,
      section,
      RANK,
      () => preferences.value.secrets && files.current !== null
    );
    files.changed.connect(renew);
    files.currentChanged.connect(renew);
    preferences.changed.connect(renew);
  }
};

const toState = (watch: FileWatch, preferences: IPreferences): FileState => {
  const { configProblems, findings, problem } = watch;
  const counted = preferences.counted(watch);
  const allowed = findings.filter(({ finding }) => finding.allowed !== null);
  const possible = findings.filter(
    ({ finding }) =>
      finding.allowed === null && !preferences.interrupts(finding)
  );
  return { counted, allowed, possible, configProblems, problem };
};
