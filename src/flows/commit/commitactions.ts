import type { TranslationBundle } from '@jupyterlab/translation';
import { PathExt } from '@jupyterlab/coreutils';

import { messageOf } from '../../engine/thrown';
import type { Finding } from '../../engine/types';
import type { JudgedFile } from '../../notebook/commit/commitguard';
import type { GitModel } from '../../notebook/commit/gitclient';
import type { GitPart } from '../../notebook/commit/gitpart';
import type {
  StagedOrder,
  StagedRepairs,
  StagedResult
} from '../../notebook/commit/stagedrepair';
import type { IConfigs } from '../../tokens';
import type { CommitAction } from '../../ui/commit/commitactions';
import { allowForEverybody } from '../findings/allow';

/** What the actions need. */
export interface ActionTools {
  readonly part: GitPart;
  readonly repairs: StagedRepairs;
  readonly configs: IConfigs;
  readonly trans: TranslationBundle;
  /** jupyterlab-git's model, where there is one. */
  readonly model: () => GitModel | null;
  /** Open a file of the repository, at a finding if one is meant. */
  open(file: JudgedFile, finding: Finding | null): void;
}

/** Does what a person chose to do with a file that was judged. */
export class CommitActions {
  constructor(tools: ActionTools) {
    this.tools = tools;
  }

  /** Does it, and says what came of it; what could not be done, too. */
  async run(repository: string, action: CommitAction): Promise<string> {
    try {
      const note = await this.act(repository, action);
      await this.tools.model()?.refreshStatus?.();
      return note;
    } catch (error) {
      return this.tools.trans.__('Nothing was changed: %1', messageOf(error));
    }
  }

  /** Repairs all that can be repaired. Into a file of credentials secrets belong: it has to stay out. */
  async repairAll(
    repository: string,
    files: readonly JudgedFile[]
  ): Promise<string> {
    const notes: string[] = [];
    for (const file of files.filter(each => !each.isCredentialFile)) {
      const { findings } = file;
      if (findings.length > 0) {
        const values = { kind: 'values', file, findings, way: 'env' } as const;
        notes.push(await this.run(repository, values));
      }
      for (const only of [...file.outputs].reverse()) {
        // Its content may be another since the values went.
        notes.push(await this.clearNow(repository, file, only));
      }
    }
    return [...new Set(notes)].join(' ');
  }

  private async clearNow(
    repository: string,
    file: JudgedFile,
    only: JudgedFile['outputs'][number]
  ): Promise<string> {
    const listed = await this.tools.part.listStaged(repository, false);
    const now = listed.find(({ path }) => path === file.path);
    const renewed = { ...file, blob: now?.blob ?? file.blob };
    return this.run(repository, { kind: 'outputs', file: renewed, only });
  }

  private async act(repository: string, action: CommitAction): Promise<string> {
    const { trans, repairs } = this.tools;
    switch (action.kind) {
      case 'open':
        this.tools.open(action.file, action.finding);
        return '';
      case 'values':
        return this.repair(repository, action.file, {
          kind: 'values',
          fingerprints: action.findings.map(each => each.fingerprint),
          way: action.way
        });
      case 'outputs':
        return this.repair(repository, action.file, {
          kind: 'outputs',
          only: action.only
        });
      case 'allow':
        await allowForEverybody(
          PathExt.join(repository, action.file.path),
          { finding: action.finding },
          this.tools.configs,
          trans
        );
        return '';
      case 'unstage':
        await this.unstage(repository, action.file);
        return trans.__('%1 is not staged any more.', action.file.path);
      case 'ignore':
        return this.ignore(repository, action.file);
      case 'undo': {
        const left = await repairs.undo();
        return [
          trans.__('The repairs are undone.'),
          ...left.map(each => each.message)
        ].join(' ');
      }
    }
  }

  private async repair(
    repository: string,
    file: JudgedFile,
    order: StagedOrder
  ): Promise<string> {
    const { path, blob } = file;
    const { repairs } = this.tools;
    return this.say(
      file,
      await repairs.repair(repository, path, blob ?? '', order)
    );
  }

  /** What is staged would be committed all the same. */
  private async ignore(repository: string, file: JudgedFile): Promise<string> {
    const { trans, part } = this.tools;
    const isStaged = file.blob !== null;
    if (isStaged) {
      await this.unstage(repository, file);
    }
    try {
      await part.ignore(repository, file.path);
    } catch (error) {
      if (!isStaged) {
        throw error;
      }
      return trans.__(
        '%1 is not staged any more. %2',
        file.path,
        messageOf(error)
      );
    }
    return trans.__('Git ignores %1 from now on.', file.path);
  }

  private async unstage(
    repository: string,
    { path, blob }: JudgedFile
  ): Promise<void> {
    const { part } = this.tools;
    if (blob !== null && (await part.isThere())) {
      const index = { before: blob, after: null };
      await part.change(repository, [{ path, index, file: null }]);
    } else {
      await this.tools.model()?.reset?.(path);
    }
  }

  private say({ path }: JudgedFile, { isChanged, file }: StagedResult): string {
    const { trans } = this.tools;
    if (!isChanged) {
      return trans.__('Nothing could be changed in %1: open it.', path);
    }
    switch (file) {
      case 'repaired':
        return trans.__('%1 is repaired, in the index and in the file.', path);
      case 'without':
        return trans.__(
          '%1 is repaired in the index. The file in the folder does not hold it.',
          path
        );
      case 'unsaved':
        return trans.__(
          '%1 is repaired in the index. It is open with changes that are not saved, so that the file was left.',
          path
        );
      default:
        return trans.__(
          '%1 is repaired in the index. The file was left: %2',
          path,
          file.message
        );
    }
  }

  private readonly tools: ActionTools;
}
