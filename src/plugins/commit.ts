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

import { say } from '../flows/changes';
import { CommitFlow } from '../flows/commit';
import { noArgs } from '../flows/meant';
import { keepSection } from '../flows/sections';
import type { JudgedFile } from '../notebook/commitguard';
import { CommitReasons } from '../notebook/commitreasons';
import { GitClient, type GitModel } from '../notebook/gitclient';
import {
  CommandIds,
  IConfigs,
  IEngine,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import { CommitBody, type CommitState } from '../ui/commitsection';
import { Section } from '../ui/section';

const RANK = 30;

/** Checks staged files before a commit in the Git panel. */
export const commitPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:commit',
  description: 'Guards commits.',
  autoStart: true,
  requires: [IEngine, IConfigs, IPreferences, ISecurityPanel],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    configs: IConfigs,
    preferences: IPreferences,
    panel: ISecurityPanel,
    palette: ICommandPalette | null,
    stateDB: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    let git: GitModel | null = null;
    let state: CommitState = { kind: 'starting' };

    const open = ({ path }: JudgedFile): void =>
      void commands.execute('docmanager:open', {
        path: PathExt.join(git?.pathRepository ?? '', path)
      });
    const check = (): void => void commands.execute(CommandIds.checkCommit);
    const section = new Section(
      SectionIds.commit,
      trans.__('Commit'),
      () => React.createElement(CommitBody, { state, trans, open, check }),
      () => toNote(state, trans)
    );
    const renew = keepSection(
      panel,
      section,
      RANK,
      () => preferences.value.commit
    );
    preferences.changed.connect(renew);
    const show = (next: CommitState): void => {
      state = next;
      renew();
    };
    const flow = new CommitFlow({
      client: new GitClient(app.serviceManager.serverSettings),
      reasons: new CommitReasons(stateDB),
      engine,
      configs,
      preferences,
      trans,
      open,
      show
    });

    void findGitModel(app).then(found => {
      git = found;
      show(found ? { kind: 'unchecked' } : { kind: 'no-git', app: app.name });
      if (found) {
        flow.guard(found);
      }
    });

    addCheckCommand(app, palette, trans, async () => {
      panel.open(SectionIds.commit);
      await checkOrSay(git, flow, trans);
    });
  }
};

const addCheckCommand = (
  { commands }: JupyterFrontEnd,
  palette: ICommandPalette | null,
  trans: TranslationBundle,
  execute: () => Promise<void>
): void => {
  commands.addCommand(CommandIds.checkCommit, {
    label: trans.__('Check the staged files for secrets'),
    describedBy: { args: noArgs },
    execute
  });
  palette?.addItem({
    command: CommandIds.checkCommit,
    category: trans.__('Security')
  });
};

const toNote = (state: CommitState, trans: TranslationBundle): string =>
  state.kind === 'checked' && state.judgement.files.length > 0
    ? trans._n(
        '%1 staged file',
        '%1 staged files',
        state.judgement.files.length
      )
    : '';

const checkOrSay = async (
  git: GitModel | null,
  flow: CommitFlow,
  trans: TranslationBundle
): Promise<void> => {
  const repository = git?.pathRepository ?? null;
  if (git === null) {
    say(trans.__('There is no Git panel here whose files could be checked.'));
  } else if (repository === null) {
    say(trans.__('There is no git repository in the Git panel.'));
  } else {
    await flow.check(repository);
  }
};

/** jupyterlab-git's model; `null` when it is absent, too old, or has no server part. */
const findGitModel = async (app: JupyterFrontEnd): Promise<GitModel | null> => {
  try {
    await app.restored;
    const { IGitExtension } = await import('@jupyterlab/git');
    const model = await app.resolveOptionalService(IGitExtension);
    return typeof model?.commit === 'function' ? model : null;
  } catch {
    return null;
  }
};
