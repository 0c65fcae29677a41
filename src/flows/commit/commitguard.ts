import type { ServerConnection } from '@jupyterlab/services';
import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';
import { Debouncer } from '@lumino/polling';

import { isCredentialPath } from '../../engine/credentialfile';
import type { Finding } from '../../engine/types';
import { BlobScans } from '../../notebook/commit/blobscans';
import type { GuardTools, JudgedFile } from '../../notebook/commit/commitguard';
import { CommitReasons } from '../../notebook/commit/commitreasons';
import { GitClient, type GitModel } from '../../notebook/commit/gitclient';
import { GitPart } from '../../notebook/commit/gitpart';
import { StagedReader } from '../../notebook/commit/stagedreader';
import {
  type OpenDocuments,
  StagedRepairs
} from '../../notebook/commit/stagedrepair';
import type { IConfigs, IEngine, IPreferences } from '../../tokens';
import type { CommitAction } from '../../ui/commit/commitactions';
import type {
  CommitState,
  CommitView,
  SectionActions
} from '../../ui/commit/commitsection';
import { say } from '../repair/changes';
import { CommitFlow } from './commit';
import { CommitActions } from './commitactions';
import { HistoryFlow } from './history';
import { HookFlow } from './hook';
import { PushFlow } from './push';

/** Milliseconds of quiet in the Git panel after which it is looked at what is staged. */
const QUIET = 500;

/** What the guard is made of. */
export interface GuardParts {
  readonly settings: ServerConnection.ISettings;
  readonly engine: IEngine;
  readonly configs: IConfigs;
  readonly preferences: IPreferences;
  readonly state: IStateDB | null;
  readonly documents: OpenDocuments;
  readonly trans: TranslationBundle;
  /** The application's name. */
  readonly app: string;
  open(repository: string, file: JudgedFile, finding: Finding | null): void;
  /** A path of the server whose repository is meant where there is no Git panel. */
  findFolder(): string | null;
  /** Told when the view is another. */
  changed(): void;
}

/** Guards commits and pushes, and knows what the section "Commit" tells. */
export class CommitGuard implements SectionActions {
  constructor(parts: GuardParts) {
    const { settings, engine, configs, preferences, trans } = parts;
    this.parts = parts;
    this.part = new GitPart(settings);
    this.reader = new StagedReader(this.part, new GitClient(settings));
    this.repairs = new StagedRepairs(
      this.part,
      engine,
      configs,
      parts.documents
    );
    const guard: GuardTools = {
      reader: this.reader,
      scans: new BlobScans(engine, configs),
      engine,
      configs,
      reasons: new CommitReasons(parts.state),
      counts: finding => preferences.stopsCommit(finding),
      asksAboutOutputs: () => preferences.value.outputsOnCommit
    };
    this.actions = new CommitActions({
      part: this.part,
      repairs: this.repairs,
      configs,
      trans,
      model: () => this.model,
      open: (file, finding) => parts.open(this.repository ?? '', file, finding)
    });
    const common = {
      guard,
      preferences,
      trans,
      actions: this.actions,
      part: this.part
    };
    this.commits = new CommitFlow({
      ...common,
      repairs: this.repairs,
      show: judgement => this.show({ kind: 'checked', judgement }),
      fail: reason => this.show({ kind: 'failed', reason })
    });
    this.pushes = new PushFlow(common);
    this.history = new HistoryFlow(this.part, guard, () => parts.changed());
    this.hook = new HookFlow(this.part, () => parts.changed());
  }

  /** jupyterlab-git's model, `null` without one. */
  model: GitModel | null = null;

  /** The repository that the Git panel shows; `null` without one. */
  get repository(): string | null {
    return this.model?.pathRepository ?? null;
  }

  get view(): CommitView {
    return {
      state: this.state,
      exposed: this.exposed,
      hook: this.hook.view,
      history: this.history.state,
      canRepair: this.canRepair,
      canUndo: this.repairs.canUndo
    };
  }

  /** Begins to guard. */
  start(model: GitModel | null): void {
    this.model = model;
    if (model === null) {
      this.show({ kind: 'no-git', app: this.parts.app });
    } else {
      this.show({ kind: 'unchecked' });
      this.commits.guard(model);
      this.pushes.guard(model);
      model.statusChanged?.connect(() => this.checkSoon());
      this.lookWith(model);
      this.parts.configs.changed.connect(() => this.checkSoon());
      this.checkSoon();
    }
    this.onFolderChanged();
  }

  /** Another folder may lie in another repository. */
  readonly onFolderChanged = (): void => {
    void this.lookAtHook();
  };

  readonly check = (): void => {
    void this.checkNow();
  };

  readonly run = (action: CommitAction): void => {
    void this.actions.run(this.repository ?? '', action).then(note => {
      if (note !== '') {
        say(note);
      }
      return this.checkNow();
    });
  };

  readonly installHook = (withPush: boolean): void =>
    void this.hook.run('install', withPush);

  readonly removeHook = (onlyOfPushes: boolean): void =>
    void this.hook.run('uninstall', onlyOfPushes);

  readonly searchHistory = (): void => {
    if (this.repository !== null) {
      void this.history.search(this.repository);
    }
  };

  readonly cancelHistory = (): void => this.history.cancel();

  private checkSoon(): void {
    if (this.parts.preferences.value.commit) {
      void this.quiet.invoke();
    }
  }

  /** The panel's status is the same where only the content of a staged file is another. */
  private lookWith(model: GitModel): void {
    const refresh = model.refreshStatus?.bind(model);
    if (refresh) {
      model.refreshStatus = async () => {
        await refresh();
        const { state } = this;
        if (state.kind === 'checked' && state.judgement.staged > 0) {
          void this.again.invoke();
        }
      };
    }
  }

  private async checkAgain(): Promise<void> {
    const { repository } = this;
    if (repository !== null && this.parts.preferences.value.commit) {
      await this.commits.check(repository);
    }
  }

  private async checkNow(): Promise<void> {
    const { repository } = this;
    this.canRepair = await this.part.isThere();
    if (repository === null) {
      return;
    }
    this.hook.look(repository);
    await Promise.all([
      this.commits.check(repository),
      this.lookForExposed(repository)
    ]);
  }

  private async lookForExposed(repository: string): Promise<void> {
    try {
      const paths = await this.reader.listUntracked(repository);
      this.exposed = paths.filter(isCredentialPath);
    } catch {
      // The check of what is staged says what is wrong.
      this.exposed = [];
    }
    this.parts.changed();
  }

  private async lookAtHook(): Promise<void> {
    const folder = this.repository ?? this.parts.findFolder();
    if (folder !== null && (await this.part.isThere())) {
      this.hook.look(folder);
    }
  }

  private show(state: CommitState): void {
    this.state = state;
    this.parts.changed();
  }

  private readonly parts: GuardParts;
  private readonly part: GitPart;
  private readonly reader: StagedReader;
  private readonly repairs: StagedRepairs;
  private readonly actions: CommitActions;
  private readonly commits: CommitFlow;
  private readonly pushes: PushFlow;
  private readonly history: HistoryFlow;
  private readonly hook: HookFlow;
  private readonly quiet = new Debouncer(() => this.checkNow(), QUIET);
  private readonly again = new Debouncer(() => this.checkAgain(), QUIET);
  private state: CommitState = { kind: 'starting' };
  private exposed: readonly string[] = [];
  private canRepair = false;
}
