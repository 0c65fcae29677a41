import type { TranslationBundle } from '@jupyterlab/translation';

import { isSensitive } from '../engine/category';
import {
  type JudgedFile,
  type Judgement,
  judgeStaged,
  withTimeout
} from '../notebook/commitguard';
import type { CommitReasons } from '../notebook/commitreasons';
import type { GitClient, GitModel } from '../notebook/gitclient';
import type { IConfigs, IEngine, IPreferences } from '../tokens';
import { askAboutCommit } from '../ui/commitdialog';
import type { CommitState } from '../ui/commitsection';

/** Milliseconds after which a check counts as failed. */
const TIMEOUT = 20000;

/**
 * jupyterlab-git shows a failed commit only if some time has passed since it
 * said that it commits, in milliseconds.
 */
const BEFORE_THROW = 50;

/** What a commit guard needs. */
export interface CommitTools {
  readonly client: GitClient;
  readonly engine: IEngine;
  readonly configs: IConfigs;
  readonly preferences: IPreferences;
  readonly reasons: CommitReasons;
  readonly trans: TranslationBundle;
  /** Called with what is known of the next commit. */
  show(state: CommitState): void;
  /** Open a staged file, path relative to the repository. */
  open(file: JudgedFile): void;
}

/** Judges what is staged, and stops a commit that holds a secret. */
export class CommitFlow {
  constructor(tools: CommitTools) {
    this.tools = tools;
  }

  /** Check before each commit that goes through a model of jupyterlab-git. */
  guard(model: GitModel): void {
    const commit = model.commit.bind(model);
    model.commit = async (...args) => {
      await this.stopOrPass(model.pathRepository);
      return commit(...args);
    };
    const check = model.checkNotebooksForOutputs?.bind(model);
    if (check) {
      // The Git panel asks about outputs, and strips them, before it commits:
      // nbwarden asks first, and then there is nothing left to ask about.
      model.checkNotebooksForOutputs = async () =>
        (await this.stopOrPass(model.pathRepository)) ? [] : check();
    }
  }

  /** @throws Error - when it could not be judged. */
  private async judge(repository: string): Promise<Judgement> {
    const { client, engine, configs, preferences, reasons, trans, show } =
      this.tools;
    await reasons.ready;
    const judgement = await withTimeout(
      judgeStaged(
        repository,
        client,
        engine,
        configs,
        finding => preferences.stopsCommit(finding),
        (path, key) => reasons.has(repository, path, key)
      ),
      TIMEOUT,
      trans.__('The check took longer than 20 seconds.')
    );
    show({ kind: 'checked', judgement });
    return judgement;
  }

  /** Judge what is staged and show it, or why it could not be judged. */
  async check(repository: string): Promise<void> {
    try {
      await this.judge(repository);
    } catch (error) {
      this.tools.show({ kind: 'failed', reason: toMessage(error) });
    }
  }

  /**
   * Judge, and ask if something was found.
   *
   * @returns whether there was something to ask about.
   *
   * @throws Error - what the Git panel shows when the commit is stopped. A
   * check that fails stops it too.
   */
  private async stopOrPass(repository: string | null): Promise<boolean> {
    if (!this.tools.preferences.value.commit || repository === null) {
      return false;
    }
    const { trans } = this.tools;
    let files: readonly JudgedFile[];
    try {
      const judgement = await this.judge(repository);
      files = judgement.files;
      if (await this.isWanted(repository, judgement)) {
        return files.length > 0;
      }
    } catch (error) {
      const reason = toMessage(error);
      this.tools.show({ kind: 'failed', reason });
      return stop(
        trans.__(
          'nbwarden could not check the commit: %1 Try again, or switch "Guard commits" off in the settings.',
          reason
        )
      );
    }
    return stop(toReason(files, trans));
  }

  private async isWanted(
    repository: string,
    { files, staged }: Judgement
  ): Promise<boolean> {
    if (files.length === 0) {
      return true;
    }
    const { engine, reasons, trans, open } = this.tools;
    const decision = await askAboutCommit(files, staged, trans);
    if (decision.goOn) {
      const reason = await engine.call('hideSecrets', decision.reason);
      await reasons.add(repository, files, reason);
    } else if (decision.open) {
      open(decision.open);
    }
    return decision.goOn;
  }

  private readonly tools: CommitTools;
}

const stop = async (message: string): Promise<never> => {
  await new Promise(resolve => setTimeout(resolve, BEFORE_THROW));
  throw new Error(message);
};

/** What the Git panel shows when a person left the commit stopped. */
const toReason = (
  files: readonly JudgedFile[],
  trans: TranslationBundle
): string => {
  const findings = files.flatMap(file => file.findings);
  if (findings.length === 0) {
    return trans.__(
      'nbwarden stopped the commit: not every staged file could be checked.'
    );
  }
  return findings.every(isSensitive)
    ? trans.__('nbwarden stopped the commit: it holds sensitive data.')
    : trans.__('nbwarden stopped the commit: it holds a secret.');
};

const toMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
