import { URLExt } from '@jupyterlab/coreutils';
import type { ServerConnection } from '@jupyterlab/services';
import type { ISignal } from '@lumino/signaling';

import { messageOf } from '../../engine/thrown';

import { toBlobId } from './blobid';
import { postForJson } from '../server/requests';

/**
 * The part of jupyterlab-git's `IGitExtension` (0.50 to 0.55) that the guard
 * needs. Its npm package has no current types.
 */
export interface GitModel {
  /** Relative to the server's root, `null` outside a repository. */
  readonly pathRepository: string | null;
  /** What git's status says is another. */
  readonly statusChanged?: ISignal<unknown, unknown>;
  commit(
    message: string | null,
    amend?: boolean,
    author?: string | null
  ): Promise<void>;
  push?(auth?: unknown, force?: boolean, remote?: string): Promise<unknown>;
  /** Asked by the Git panel before it commits; the paths of notebooks with outputs. */
  checkNotebooksForOutputs?(): Promise<string[]>;
  /** Unstage a file. */
  reset?(path: string): Promise<void>;
  refreshStatus?(): Promise<void>;
}

/** A file as it will be committed. */
export interface StagedFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Git's id of the content; `null` where nobody tells it. */
  readonly blob: string | null;
  readonly content: string;
  /** Why the staged content could not be read, else `null`. */
  readonly problem: string | null;
}

/** What the next commit adds or changes. */
export interface StagedFiles {
  /** How many files are staged, binary ones too. */
  readonly count: number;
  readonly texts: readonly StagedFile[];
  /** The paths of those that hold no text. */
  readonly binary: readonly string[];
}

/** A changed file as `git status --porcelain` tells it: `x` is the index's side. */
interface ChangedFile {
  readonly x: string;
  readonly to: string;
  readonly is_binary?: boolean | null;
}

/** An answer of jupyterlab-git, which may say that git failed. */
interface GitAnswer {
  readonly code: number;
  readonly message: string;
}

/** Reads what is staged, through jupyterlab-git's own server routes. */
export class GitClient {
  constructor(settings: ServerConnection.ISettings) {
    this.settings = settings;
  }

  /**
   * What the next commit adds or changes, as it is staged.
   *
   * @param repository - path relative to the server's root.
   *
   * @throws Error - when git's status cannot be read; a single file that cannot
   * be read has a `problem` instead.
   */
  async readStaged(
    repository: string,
    isAmending: boolean
  ): Promise<StagedFiles> {
    const changed = await this.readStatus(repository);
    const staged = changed.filter(({ x }) => 'MARCT'.includes(x));
    const texts = new Set(
      staged.filter(file => !file.is_binary).map(({ to }) => to)
    );
    if (isAmending) {
      const last = await this.listLastCommit(repository);
      last.forEach(path => texts.add(path));
    }
    return {
      count: staged.length,
      texts: await Promise.all(
        [...texts].map(path => this.readFile(repository, path))
      ),
      binary: staged.filter(file => file.is_binary).map(({ to }) => to)
    };
  }

  /** The files that git neither has nor ignores. */
  async listUntracked(repository: string): Promise<readonly string[]> {
    const changed = await this.readStatus(repository);
    return changed.filter(({ x }) => x === '?').map(({ to }) => to);
  }

  private async readStatus(
    repository: string
  ): Promise<readonly ChangedFile[]> {
    const { files } = await this.request<{ files: readonly ChangedFile[] }>(
      repository,
      'status'
    );
    return orUnreadable(files);
  }

  /** What the last commit changed: amending it, a person commits all of that again. */
  private async listLastCommit(repository: string): Promise<readonly string[]> {
    const { files } = await this.request<{ files: readonly string[] }>(
      repository,
      'changed_files',
      { single_commit: 'HEAD^!' }
    );
    return orUnreadable(files).filter(path => path !== '');
  }

  private async readFile(
    repository: string,
    path: string
  ): Promise<StagedFile> {
    try {
      const { content } = await this.request<{ content: string }>(
        repository,
        'content',
        { filename: path, reference: { special: 'INDEX' } }
      );
      const text = orUnreadable(content);
      return { path, blob: toBlobId(text), content: text, problem: null };
    } catch (error) {
      const problem = messageOf(error);
      return { path, blob: null, content: '', problem };
    }
  }

  private async request<Answer extends object>(
    repository: string,
    route: string,
    body: object = {}
  ): Promise<Partial<Answer>> {
    const path = ['git', URLExt.encodeParts(repository), route];
    const answer = await postForJson<Answer & GitAnswer>(
      this.settings,
      path,
      body
    );
    if ((answer.code ?? 0) !== 0) {
      throw new Error(answer.message || 'Git failed.');
    }
    return answer;
  }

  private readonly settings: ServerConnection.ISettings;
}

const orUnreadable = <Value>(value: Value | undefined): Value => {
  if (value === undefined) {
    throw new Error('The answer of jupyterlab-git cannot be read.');
  }
  return value;
};
