import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { PathExt } from '@jupyterlab/coreutils';
import { IStateDB } from '@jupyterlab/statedb';
import {
  ITranslator,
  nullTranslator,
  type TranslationBundle
} from '@jupyterlab/translation';
import * as React from 'react';

import { say } from '../flows/repair/changes';
import { CommitGuard } from '../flows/commit/commitguard';
import { noArgs } from '../flows/findings/meant';
import { keepSection } from '../flows/findings/sections';
import type { GitModel } from '../notebook/commit/gitclient';
import { isLite } from '../notebook/server/lite';
import {
  CommandIds,
  IConfigs,
  IEngine,
  IFindings,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import { CommitBody, type CommitState, LITE } from '../ui/commit/commitsection';
import { GitBadges } from '../ui/commit/gitbadges';
import { Section } from '../ui/parts/section';
import { findGitModel } from './gitmodel';
import { openAt, toOpenDocuments } from './openfiles';

const RANK = 30;

/** Checks staged files before a commit in the Git panel, and commits before a push. */
export const commitPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:commit',
  description: 'Guards commits.',
  autoStart: true,
  requires: [IEngine, IConfigs, IPreferences, ISecurityPanel, IFindings],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    configs: IConfigs,
    preferences: IPreferences,
    panel: ISecurityPanel,
    findings: IFindings,
    palette: ICommandPalette | null,
    stateDB: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const badges = new GitBadges();
    const guard = new CommitGuard({
      settings: app.serviceManager.serverSettings,
      engine,
      configs,
      preferences,
      state: stateDB,
      documents: toOpenDocuments(app),
      trans,
      app: isLite() ? LITE : app.name,
      open: (repository, { path }, finding) =>
        void openAt(app, PathExt.join(repository, path), finding),
      findFolder: () => findings.current?.context.path ?? null,
      changed: () => renew()
    });
    const section = new Section(
      SectionIds.commit,
      trans.__('Commit'),
      () =>
        React.createElement(CommitBody, {
          ...guard.view,
          actions: guard,
          trans
        }),
      () => toNote(guard.view.state, trans)
    );
    const renewSection = keepSection(
      panel,
      section,
      RANK,
      () => preferences.value.commit
    );
    const renew = (): void => {
      renewSection();
      const { state } = guard.view;
      const files = state.kind === 'checked' ? state.judgement.files : [];
      badges.show(preferences.value.commit ? files : [], trans);
    };
    preferences.changed.connect(renew);
    findings.currentChanged.connect(() => guard.onFolderChanged());
    void findGitModel(app).then(found => guard.start(found));

    addCommands(app, palette, guard, panel, trans);
  }
};

const addCommands = (
  { commands }: JupyterFrontEnd,
  palette: ICommandPalette | null,
  guard: CommitGuard,
  panel: ISecurityPanel,
  trans: TranslationBundle
): void => {
  const add = (id: string, label: string, execute: () => void): void => {
    commands.addCommand(id, {
      label,
      describedBy: { args: noArgs },
      execute: () => {
        panel.open(SectionIds.commit);
        return guard.repository === null
          ? say(toObstacle(guard.model, trans))
          : execute();
      }
    });
    palette?.addItem({ command: id, category: trans.__('Security') });
  };
  add(
    CommandIds.checkCommit,
    trans.__('Check the staged files for secrets'),
    () => guard.check()
  );
  add(
    CommandIds.searchHistory,
    trans.__('Search the history for secrets'),
    () => guard.searchHistory()
  );
};

const toObstacle = (git: GitModel | null, trans: TranslationBundle): string =>
  git === null
    ? trans.__('There is no Git panel here whose files could be checked.')
    : trans.__('There is no git repository in the Git panel.');

const toNote = (state: CommitState, trans: TranslationBundle): string =>
  state.kind === 'checked' && state.judgement.files.length > 0
    ? trans._n(
        '%1 staged file',
        '%1 staged files',
        state.judgement.files.length
      )
    : '';
