import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette, Notification } from '@jupyterlab/apputils';
import { PathExt } from '@jupyterlab/coreutils';
import { IStateDB } from '@jupyterlab/statedb';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import * as React from 'react';

import type { Finding } from '../engine/types';
import { CommitReasons } from '../notebook/commitreasons';
import {
  type JudgedFile,
  type Judgement,
  judgeStaged,
  withTimeout
} from '../notebook/commitguard';
import { GitClient, type GitModel } from '../notebook/gitclient';
import {
  CommandIds,
  IEngine,
  IPreferences,
  ISecurityPanel,
  SectionIds
} from '../tokens';
import { askAboutCommit } from '../ui/commitdialog';
import { CommitBody, type CommitState } from '../ui/commitsection';
import { Section } from '../ui/section';
import { noArgs } from './commandargs';

const RANK = 30;

/** Milliseconds after which a check counts as failed. */
const TIMEOUT = 20000;

/**
 * jupyterlab-git shows a failed commit only if some time has passed since it
 * said that it commits, in milliseconds.
 */
const BEFORE_THROW = 50;

/** Checks staged files before a commit in the Git panel. */
export const commitPlugin: JupyterFrontEndPlugin<void> = {
  id: 'nbwarden:commit',
  description: 'Guards commits.',
  autoStart: true,
  requires: [IEngine, IPreferences, ISecurityPanel],
  optional: [ICommandPalette, IStateDB, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    engine: IEngine,
    preferences: IPreferences,
    panel: ISecurityPanel,
    palette: ICommandPalette | null,
    state: IStateDB | null,
    translator: ITranslator | null
  ) => {
    const { commands, serviceManager } = app;
    const trans = (translator ?? nullTranslator).load('nbwarden');
    const client = new GitClient(serviceManager.serverSettings);
    const reasons = new CommitReasons(state);
    let git: GitModel | null = null;
    let shown: CommitState = { kind: 'starting' };

    const section = new Section(SectionIds.commit, trans.__('Commit'), () =>
      React.createElement(CommitBody, {
        state: shown,
        trans,
        open: openFile,
        check: () => void commands.execute(CommandIds.checkCommit)
      })
    );
    panel.addSection(section, RANK);

    const show = (next: CommitState): void => {
      shown = next;
      const files = next.kind === 'checked' ? next.judgement.files.length : 0;
      section.setHidden(!preferences.value.commit);
      section.renew(
        files > 0 ? trans._n('%1 staged file', '%1 staged files', files) : ''
      );
    };

    const openFile = ({ path }: JudgedFile): void => {
      const root = git?.pathRepository ?? '';
      void commands.execute('docmanager:open', {
        path: PathExt.join(root, path)
      });
    };

    const judge = async (repository: string): Promise<Judgement> => {
      const counts = (finding: Finding, path: string): boolean =>
        preferences.interrupts(finding) &&
        !reasons.has(repository, path, finding.fingerprint);
      await reasons.ready;
      const judgement = await withTimeout(
        judgeStaged(repository, client, engine, counts),
        TIMEOUT,
        trans.__('The check took longer than 20 seconds.')
      );
      show({ kind: 'checked', judgement });
      return judgement;
    };

    /** Resolves when the commit may go on. */
    const guard = async (repository: string): Promise<void> => {
      const { files, staged } = await judge(repository);
      if (files.length === 0) {
        return;
      }
      const decision = await askAboutCommit(files, staged, trans);
      if (decision.goOn) {
        await reasons.add(repository, files, decision.reason);
        return;
      }
      if (decision.open) {
        openFile(decision.open);
      }
      throw new Error(
        trans.__('nbwarden stopped the commit: it holds a secret.')
      );
    };

    const guardCommits = (model: GitModel): void => {
      const commit = model.commit.bind(model);
      model.commit = async (...args) => {
        const repository = model.pathRepository;
        if (preferences.value.commit && repository !== null) {
          await guard(repository).catch(async error => {
            await new Promise(resolve => setTimeout(resolve, BEFORE_THROW));
            throw toStop(error, trans.__('nbwarden could not check the commit'));
          });
        }
        return commit(...args);
      };
    };

    void findGitModel(app).then(found => {
      git = found;
      show(found ? { kind: 'unchecked' } : { kind: 'no-git' });
      if (found) {
        guardCommits(found);
      }
    });
    preferences.changed.connect(() => show(shown));

    commands.addCommand(CommandIds.checkCommit, {
      label: trans.__('Check the staged files for secrets'),
      isEnabled: () => git !== null,
      describedBy: { args: noArgs },
      execute: async () => {
        panel.open(SectionIds.commit);
        const repository = git?.pathRepository ?? null;
        if (repository === null) {
          Notification.info(
            trans.__('The file browser is not in a git repository.'),
            { autoClose: 5000 }
          );
          return;
        }
        await judge(repository).catch((error: Error) =>
          show({ kind: 'failed', reason: error.message })
        );
      }
    });
    palette?.addItem({
      command: CommandIds.checkCommit,
      category: trans.__('Security')
    });
  }
};

/** An error that says what failed, and how to go on. */
const toStop = (error: unknown, what: string): Error => {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.startsWith('nbwarden')
    ? new Error(reason)
    : new Error(
        `${what}: ${reason} Try again, or switch "Guard commits" off in the settings.`
      );
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
