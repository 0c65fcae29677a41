import type { TranslationBundle } from '@jupyterlab/translation';

import {
  type JudgedFile,
  type Judgement,
  judgeStaged,
  withTimeout
} from '../notebook/commitguard';
import type { CommitReasons } from '../notebook/commitreasons';
import type { GitClient, GitModel } from '../notebook/gitclient';
import type { IEngine, IPreferences } from '../tokens';
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
      const repository = model.pathRepository;
      if (this.tools.preferences.value.commit && repository !== null) {
        await this.stopOrPass(repository);
      }
      return commit(...args);
    };
  }

  /** @throws Error - when it could not be judged. */
  private async judge(repository: string): Promise<Judgement> {
    const { client, engine, preferences, reasons, trans, show } = this.tools;
    await reasons.ready;
    const judgement = await withTimeout(
      judgeStaged(
        repository,
        client,
        engine,
        (finding, path) =>
          preferences.interrupts(finding) &&
          !reasons.has(repository, path, finding.fingerprint)
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

  /** Resolves when the commit may go on, throws what the Git panel shows when not. */
  private async stopOrPass(repository: string): Promise<void> {
    const stop = await this.findStop(repository);
    if (stop !== null) {
      await new Promise(resolve => setTimeout(resolve, BEFORE_THROW));
      throw new Error(stop);
    }
  }

  /** Why the commit is stopped, `null` when it is not. A failed check stops it. */
  private async findStop(repository: string): Promise<string | null> {
    const { trans } = this.tools;
    try {
      const judgement = await this.judge(repository);
      return (await this.isWanted(repository, judgement))
        ? null
        : trans.__('nbwarden stopped the commit: it holds a secret.');
    } catch (error) {
      return trans.__(
        'nbwarden could not check the commit: %1 Try again, or switch "Guard commits" off in the settings.',
        toMessage(error)
      );
    }
  }

  private async isWanted(
    repository: string,
    { files, staged }: Judgement
  ): Promise<boolean> {
    if (files.length === 0) {
      return true;
    }
    const { reasons, trans, open } = this.tools;
    const decision = await askAboutCommit(files, staged, trans);
    if (decision.goOn) {
      await reasons.add(repository, files, decision.reason);
    } else if (decision.open) {
      open(decision.open);
    }
    return decision.goOn;
  }

  private readonly tools: CommitTools;
}

const toMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
