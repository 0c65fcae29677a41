import type { TranslationBundle } from '@jupyterlab/translation';

import { isSensitive } from '../../engine/category';
import { messageOf } from '../../engine/thrown';
import {
  type GuardTools,
  type JudgedFile,
  type Judgement,
  judgeStaged
} from '../../notebook/commit/commitguard';
import type { GitModel } from '../../notebook/commit/gitclient';
import type { GitPart } from '../../notebook/commit/gitpart';
import type { StagedRepairs } from '../../notebook/commit/stagedrepair';
import type { IPreferences } from '../../tokens';
import type { CommitAction } from '../../ui/commit/commitactions';
import {
  askAboutCommit,
  type CommitQuestion
} from '../../ui/commit/commitdialog';
import { agree } from './agreeing';
import type { CommitActions } from './commitactions';
import { inTime } from './intime';
import { leaveStaged } from './outputsquestion';
import { stop } from './stopping';
import { tellHook } from './tellhook';

/** What a commit guard needs. */
export interface CommitTools {
  readonly guard: GuardTools;
  readonly preferences: IPreferences;
  readonly actions: CommitActions;
  readonly repairs: StagedRepairs;
  readonly part: GitPart;
  readonly trans: TranslationBundle;
  /** Called with what is known of the next commit. */
  show(judgement: Judgement): void;
  /** Called with why it could not be judged. */
  fail(reason: string): void;
}

/** Judges what is staged, and stops a commit that holds a secret. */
export class CommitFlow {
  constructor(tools: CommitTools) {
    this.tools = tools;
  }

  /** Check before each commit that goes through a model of jupyterlab-git. */
  guard(model: GitModel): void {
    const commit = model.commit.bind(model);
    model.commit = async (message, amend = false, ...rest) => {
      const repository = model.pathRepository;
      await this.stopOrPass(repository, amend);
      this.unread.clear();
      if (!this.isOff(repository)) {
        await tellHook(this.tools.part, repository, 'commit');
      }
      await commit(message, amend, ...rest);
      this.tools.repairs.forget();
    };
    const check = model.checkNotebooksForOutputs?.bind(model);
    if (check) {
      // The Git panel asks about outputs, and strips them, before it commits:
      // nbwarden asks first, and then there is nothing left to ask about.
      model.checkNotebooksForOutputs = async () => {
        const repository = model.pathRepository;
        if (await this.stopOrPass(repository, false)) {
          return [];
        }
        const paths = await check();
        return this.isOff(repository)
          ? paths
          : leaveStaged(paths, repository, this.tools.guard);
      };
    }
  }

  private isOff(repository: string | null): repository is null {
    return !this.tools.preferences.value.commit || repository === null;
  }

  /** Judge what is staged and show it, or why it could not be judged. */
  async check(repository: string): Promise<void> {
    try {
      await this.judge(repository, false);
    } catch (error) {
      this.tools.fail(messageOf(error));
    }
  }

  /** @throws Error - when it could not be judged. */
  private async judge(
    repository: string,
    isAmending: boolean
  ): Promise<Judgement> {
    const { guard, trans, show } = this.tools;
    const judgement = await inTime(
      judgeStaged(repository, isAmending, guard),
      trans
    ).catch((error: unknown) => {
      guard.reader.forget();
      throw error;
    });
    const files = judgement.files.filter(file => !this.isUnread(file));
    show({ ...judgement, files });
    return { ...judgement, files };
  }

  /**
   * Judge, and ask if something was found.
   *
   * @returns whether there was something to ask about.
   *
   * @throws Error - what the Git panel shows when the commit is stopped. A
   * check that fails stops it too.
   */
  private async stopOrPass(
    repository: string | null,
    isAmending: boolean
  ): Promise<boolean> {
    if (this.isOff(repository)) {
      return false;
    }
    const { trans } = this.tools;
    let stopped: readonly JudgedFile[] | null;
    let hasAsked = false;
    try {
      const judgement = await this.judge(repository, isAmending);
      hasAsked = judgement.files.length > 0;
      stopped = hasAsked
        ? await this.settle(repository, isAmending, judgement)
        : null;
    } catch (error) {
      const reason = messageOf(error);
      this.tools.fail(reason);
      return stop(
        trans.__(
          'nbwarden could not check the commit: %1 Try again, or switch "Guard commits" off in the settings.',
          reason
        )
      );
    }
    return stopped === null ? hasAsked : stop(toReason(stopped, trans));
  }

  /**
   * Ask until a person goes on or leaves it. What is staged is judged again
   * after each answer: it may be something else by then.
   *
   * @returns what the commit was left for, `null` where it may go on.
   */
  private async settle(
    repository: string,
    isAmending: boolean,
    first: Judgement
  ): Promise<readonly JudgedFile[] | null> {
    let { files, staged: count } = first;
    let note = '';
    for (;;) {
      const question = await this.toQuestion(files, count, note);
      const decision = await askAboutCommit(question, this.tools.trans);
      switch (decision.kind) {
        case 'cancel':
          return files;
        case 'go-on':
          break;
        case 'anyway':
          if (!(await this.agree(repository, question))) {
            return files;
          }
          note = '';
          break;
        case 'repair-all':
          note = await this.tools.actions.repairAll(repository, files);
          break;
        default:
          note = await this.tools.actions.run(repository, decision);
          if (decision.kind === 'open') {
            return files;
          }
      }
      ({ files, staged: count } = await this.judge(repository, isAmending));
      if (files.length === 0 && isFinal(decision.kind)) {
        return null;
      }
    }
  }

  private async toQuestion(
    files: readonly JudgedFile[],
    count: number,
    note: string
  ): Promise<CommitQuestion> {
    const { repairs, part } = this.tools;
    const canUndo = repairs.canUndo;
    const canRepair = await part.isThere();
    return { step: 'commit', files, count, note, canUndo, canRepair };
  }

  /** The same as {@link agree}; what no git has a content of counts for this commit only. */
  private async agree(
    repository: string,
    question: CommitQuestion
  ): Promise<boolean> {
    const { guard, trans } = this.tools;
    if (!(await agree(repository, question, guard, trans))) {
      return false;
    }
    question.files
      .filter(({ blob }) => blob === null)
      .forEach(file => this.unread.add(toUnreadKey(file)));
    return true;
  }

  private isUnread(file: JudgedFile): boolean {
    return file.blob === null && this.unread.has(toUnreadKey(file));
  }

  private readonly tools: CommitTools;
  /** What nobody could read, and was agreed to for the commit that is under way. */
  private readonly unread = new Set<string>();
}

const toUnreadKey = ({ path, problems }: JudgedFile): string =>
  [path, ...problems].join('\n');

/** Whether a decision ends with the commit, if nothing is left. */
const isFinal = (
  kind: CommitAction['kind'] | 'cancel' | 'go-on' | 'anyway' | 'repair-all'
): boolean => kind === 'go-on' || kind === 'anyway' || kind === 'repair-all';

/** What the Git panel shows when a person left the commit stopped. */
const toReason = (
  files: readonly JudgedFile[],
  trans: TranslationBundle
): string => {
  const findings = files.flatMap(file => file.findings);
  if (findings.length > 0) {
    return findings.every(isSensitive)
      ? trans.__('nbwarden stopped the commit: it holds sensitive data.')
      : trans.__('nbwarden stopped the commit: it holds a secret.');
  }
  return files.some(({ problems }) => problems.length > 0)
    ? trans.__(
        'nbwarden stopped the commit: not every staged file could be checked.'
      )
    : trans.__('nbwarden stopped the commit, as you chose.');
};
