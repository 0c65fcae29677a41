import type { ServerConnection } from '@jupyterlab/services';

import { decodeText, type DecodedText, fromBase64, toBase64 } from './contents';
import { post, postForJson } from '../server/requests';
import { findServerPart } from '../server/serverpart';

/** A file that the next commit adds or changes, as git lists it. */
export interface ListedFile {
  /** Relative to the repository. */
  readonly path: string;
  /** `120000` for a link. */
  readonly mode: string;
  /** Git's id of the content. */
  readonly blob: string;
}

/** A content of the repository: its text, or why it has none. */
export type BlobText =
  | { readonly kind: 'text'; readonly decoded: DecodedText }
  | { readonly kind: 'binary' }
  | { readonly kind: 'large'; readonly size: number };

/** From one content to another, both by their ids; `after` is `null` to unstage. */
export interface ContentStep {
  readonly before: string;
  readonly after: string | null;
}

/** What happens to a file; `null` for what stays. */
export interface FileStep {
  readonly path: string;
  readonly index: ContentStep | null;
  readonly file: ContentStep | null;
}

/** A file that was left as it was, and why. */
export interface LeftFile {
  readonly path: string;
  readonly message: string;
}

/** A commit and the contents that it brought. */
export interface WalkedCommit {
  readonly commit: string;
  readonly date: string;
  readonly subject: string;
  readonly files: readonly { readonly path: string; readonly blob: string }[];
}

/** What is known of commits before they are walked. */
export interface WalkHead {
  readonly count: number;
  readonly isCut?: boolean;
}

/** What the command says of a hook. */
export interface HookState {
  readonly name: string;
  readonly state: 'installed' | 'absent' | 'chained' | 'foreign';
  readonly path: string;
  readonly message: string;
}

/** An answer that does not hold what it should. */
const unreadable = (): Error =>
  new Error('The answer of the server part cannot be read.');

const orFail = <Value>(value: Value | undefined | null): Value => {
  if (value === undefined || value === null) {
    throw unreadable();
  }
  return value;
};

/**
 * Asks the server part about git. Everything rejects with a sentence when it
 * cannot be done.
 */
export class GitPart {
  constructor(settings: ServerConnection.ISettings) {
    this.settings = settings;
  }

  /** Whether there is a server part; where there was none, it is looked for again. */
  async isThere(): Promise<boolean> {
    this.isKnown ||= (await findServerPart(this.settings)) !== null;
    return this.isKnown;
  }

  /** @param isAmending - whether the last commit is judged anew. */
  async listStaged(
    repository: string,
    isAmending: boolean
  ): Promise<readonly ListedFile[]> {
    const { files } = await this.ask<{ files: readonly ListedFile[] }>(
      'staged',
      repository,
      { isAmending }
    );
    return orFail(files);
  }

  async readBlobs(
    repository: string,
    blobs: readonly string[]
  ): Promise<ReadonlyMap<string, BlobText>> {
    type Blob = { readonly size: number; readonly content: string | null };
    const answer = await this.ask<{ blobs: Record<string, Blob> }>(
      'blobs',
      repository,
      { blobs: [...new Set(blobs)] }
    );
    const read = orFail(answer.blobs);
    return new Map(
      blobs.map(blob => {
        const { size, content } = orFail(read[blob]);
        return [blob, toBlobText(size, content)];
      })
    );
  }

  /** The text of a file in its folder, which is kept as an object; `null` without one. */
  async readWorking(
    repository: string,
    file: string
  ): Promise<{ readonly blob: string; readonly text: BlobText } | null> {
    const { blob, content } = await this.ask<{
      blob: string | null;
      content: string | null;
    }>('working', repository, { file });
    return blob === null || content === null
      ? null
      : { blob: orFail(blob), text: toBlobText(0, orFail(content)) };
  }

  /** Keep contents as objects of the repository; returns their ids. */
  async keep(
    repository: string,
    contents: readonly Uint8Array[]
  ): Promise<readonly string[]> {
    const { blobs } = await this.ask<{ blobs: readonly string[] }>(
      'keep',
      repository,
      { contents: contents.map(toBase64) }
    );
    return orFail(blobs);
  }

  /** Change what is staged, all or nothing, and then the files. */
  async change(
    repository: string,
    changes: readonly FileStep[]
  ): Promise<readonly LeftFile[]> {
    const { left } = await this.ask<{ left: readonly LeftFile[] }>(
      'change',
      repository,
      { changes }
    );
    return orFail(left);
  }

  /** Tell nbwarden's own hook, which comes next, that this was judged and may go on. */
  async agree(repository: string, step: 'commit' | 'push'): Promise<void> {
    await this.ask('agree', repository, { step });
  }

  /** Write a file's name into `.gitignore`. */
  async ignore(repository: string, file: string): Promise<void> {
    await this.ask('ignore', repository, { file });
  }

  /** The files that git neither has nor ignores. */
  async listUntracked(repository: string): Promise<readonly string[]> {
    const { paths } = await this.ask<{ paths: readonly string[] }>(
      'untracked',
      repository
    );
    return orFail(paths);
  }

  /**
   * What the command says of the hooks of a folder's repository, after it did something.
   *
   * @param withPush - installs the hook before a push as well, or takes out that one alone.
   */
  async runHook(
    path: string,
    action: 'status' | 'install' | 'uninstall',
    withPush = false
  ): Promise<readonly HookState[]> {
    const { hooks, errors } = await this.ask<{
      hooks: readonly HookState[];
      errors: readonly unknown[];
    }>('hook', path, { action, withPush });
    const [error] = errors ?? [];
    if (error !== undefined) {
      const { message } = Object(error) as { message?: unknown };
      throw new Error(String(message ?? error));
    }
    return orFail(hooks);
  }

  /**
   * Walk commits, the latest first; what comes first is how many there are, and
   * whether a shallow clone lacks those before them.
   *
   * @param remote - those that it does not have, empty for the branch's own;
   * `null` for the whole history of the branch.
   */
  async *walk(
    repository: string,
    remote: string | null,
    signal?: AbortSignal
  ): AsyncGenerator<WalkHead | WalkedCommit> {
    const route = ['nbwarden', 'git', 'commits'];
    const body = { path: repository, remote };
    const response = await post(this.settings, route, body, signal);
    let left = 0;
    for await (const line of readLines(response)) {
      if ('message' in line) {
        throw new Error(String(line.message));
      }
      left += 'count' in line ? Number(line.count) : -1;
      yield line as unknown as WalkedCommit;
    }
    if (left !== 0) {
      throw unreadable();
    }
  }

  private ask<Answer extends object>(
    route: string,
    path: string,
    more: object = {}
  ): Promise<Partial<Answer>> {
    const body = { path, ...more };
    return postForJson(this.settings, ['nbwarden', 'git', route], body);
  }

  private readonly settings: ServerConnection.ISettings;
  private isKnown = false;
}

const toBlobText = (size: number, content: string | null): BlobText => {
  if (content === null) {
    return { kind: 'large', size };
  }
  const decoded = decodeText(fromBase64(content));
  return decoded === null ? { kind: 'binary' } : { kind: 'text', decoded };
};

/** Values of an answer that comes line by line. */
async function* readLines(
  response: Response
): AsyncGenerator<Record<string, unknown>> {
  const reader = orFail(response.body).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield Object(JSON.parse(line)) as Record<string, unknown>;
    }
    if (done) {
      return;
    }
  }
}
