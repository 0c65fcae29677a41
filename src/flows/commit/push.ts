import type { TranslationBundle } from '@jupyterlab/translation';

import { messageOf } from '../../engine/thrown';
import type { GuardTools, JudgedFile } from '../../notebook/commit/commitguard';
import { judgeCommits } from '../../notebook/commit/commitwalk';
import type { GitModel } from '../../notebook/commit/gitclient';
import type { GitPart } from '../../notebook/commit/gitpart';
import type { IPreferences } from '../../tokens';
import {
  askAboutCommit,
  type CommitQuestion
} from '../../ui/commit/commitdialog';
import { agree } from './agreeing';
import type { CommitActions } from './commitactions';
import { inTime } from './intime';
import { stop } from './stopping';
import { tellHook } from './tellhook';

/** What a guard of pushes needs. */
export interface PushTools {
  readonly guard: GuardTools;
  readonly part: GitPart;
  readonly preferences: IPreferences;
  readonly actions: CommitActions;
  readonly trans: TranslationBundle;
}

/** Judges commits before they are pushed; needs the server part. */
export class PushFlow {
  constructor(tools: PushTools) {
    this.tools = tools;
  }

  /** Check before each push that goes through a model of jupyterlab-git. */
  guard(model: GitModel): void {
    const push = model.push?.bind(model);
    if (push) {
      model.push = async (auth, force, remote) => {
        await this.stopOrPass(model.pathRepository, remote ?? '');
        return push(auth, force, remote);
      };
    }
  }

  private async stopOrPass(
    repository: string | null,
    remote: string
  ): Promise<void> {
    const { trans, part, preferences } = this.tools;
    if (
      !preferences.value.commit ||
      repository === null ||
      !(await part.isThere())
    ) {
      return;
    }
    let isWanted: boolean;
    try {
      isWanted = await this.settle(repository, remote);
    } catch (error) {
      return stop(
        trans.__(
          'nbwarden could not check the push: %1 Try again, or switch "Guard commits" off in the settings.',
          messageOf(error)
        )
      );
    }
    if (!isWanted) {
      await stop(
        trans.__('nbwarden stopped the push: its commits hold findings.')
      );
    }
    await tellHook(part, repository, 'push');
  }

  private async settle(repository: string, remote: string): Promise<boolean> {
    const { trans, actions, guard } = this.tools;
    for (;;) {
      const files = await this.judge(repository, remote);
      if (files.length === 0) {
        return true;
      }
      const question: CommitQuestion = {
        step: 'push',
        files,
        count: files.length,
        note: '',
        canUndo: false,
        canRepair: null
      };
      const decision = await askAboutCommit(question, trans);
      if (decision.kind === 'allow') {
        await actions.run(repository, decision);
        continue;
      }
      return (
        decision.kind === 'anyway' && agree(repository, question, guard, trans)
      );
    }
  }

  private async judge(
    repository: string,
    remote: string
  ): Promise<readonly JudgedFile[]> {
    const { trans, part, guard } = this.tools;
    const walk = {
      repository,
      remote,
      leavesOutAgreed: true,
      isWanted: () => true
    };
    const aborting = new AbortController();
    const steps = judgeCommits(walk, part, guard, aborting.signal);
    const files: JudgedFile[] = [];
    try {
      for (;;) {
        const { done, value } = await inTime(steps.next(), trans);
        if (done) {
          return files;
        }
        files.push(...(value?.found ?? []));
      }
    } finally {
      aborting.abort();
    }
  }

  private readonly tools: PushTools;
}
