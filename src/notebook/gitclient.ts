import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

/**
 * The part of jupyterlab-git's `IGitExtension` (0.50 to 0.55) that the guard
 * needs. Its npm package has no current types.
 */
export interface GitModel {
  /** Relative to the server's root, `null` outside a repository. */
  readonly pathRepository: string | null;
  commit(
    message: string | null,
    amend?: boolean,
    author?: string | null
  ): Promise<void>;
  /** Asked by the Git panel before it commits; the paths of notebooks with outputs. */
  checkNotebooksForOutputs?(): Promise<string[]>;
}

/** A file as it will be committed. */
export interface StagedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly content: string;
  /** Why the staged content could not be read, else `null`. */
  readonly problem: string | null;
}

/** What the next commit adds or changes. */
export interface StagedFiles {
  /** How many files are staged, binary ones too. */
  readonly count: number;
  readonly texts: readonly StagedFile[];
}

/** A changed file as `git status --porcelain` tells it: `x` is the index's side. */
interface ChangedFile {
  readonly x: string;
  readonly to: string;
  readonly is_binary?: boolean | null;
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
  async readStaged(repository: string): Promise<StagedFiles> {
    const { files } = await this.request<{ files: readonly ChangedFile[] }>(
      repository,
      'status'
    );
    const staged = files.filter(({ x }) => 'MARCT'.includes(x));
    const texts = staged.filter(file => !file.is_binary);
    return {
      count: staged.length,
      texts: await Promise.all(
        texts.map(({ to }) => this.readFile(repository, to))
      )
    };
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
      return { path, content, problem: null };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return { path, content: '', problem };
    }
  }

  private async request<Answer>(
    repository: string,
    route: string,
    body: object = {}
  ): Promise<Answer> {
    const url = URLExt.join(
      this.settings.baseUrl,
      'git',
      URLExt.encodeParts(repository),
      route
    );
    const init = { method: 'POST', body: JSON.stringify(body) };
    const response = await ServerConnection.makeRequest(
      url,
      init,
      this.settings
    );
    const answer = (await response.json()) as Answer & {
      code?: number;
      message?: string;
    };
    if (!response.ok || (answer.code ?? 0) !== 0) {
      throw new Error(
        answer.message ?? `The server answered ${response.status}.`
      );
    }
    return answer;
  }

  private readonly settings: ServerConnection.ISettings;
}
