/** The contents of git's store, one after the other. */
import { GitFailure, startGit, type RunningGit } from './git';

/** No string of Node.js is longer, and memory should not be filled for nothing. */
const usualLargest = 2 ** 29;

/** What is waited for: the line that tells the size, or so many bytes. */
interface Request {
  readonly answer: (content: Buffer) => void;
  readonly refuse: (error: Error) => void;
}

/** Reads contents through one git that stays; each reader has its own. */
export class BlobReader {
  /**
   * @param largest - bytes; a larger content is refused.
   * @param startOwn - starts a git in the repository.
   */
  constructor(
    private readonly largest = usualLargest,
    private readonly startOwn: (
      args: readonly string[]
    ) => RunningGit = startGit
  ) {}

  /**
   * The bytes of a content. One is read at a time.
   *
   * @throws GitFailure - where git does not have it or broke off.
   */
  read(blob: string): Promise<Buffer> {
    return new Promise((answer, refuse) => {
      this.request = { answer, refuse };
      this.chunks = [];
      this.received = 0;
      this.size = null;
      this.git ??= this.start();
      this.git.stdin.write(`${blob}\n`);
    });
  }

  /** Lets git end. */
  close(): void {
    this.git?.stdin.end();
    this.git = null;
  }

  private start(): RunningGit {
    const git = this.startOwn(['cat-file', '--batch']);
    git.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    git.on('error', () => this.fail());
    git.on('close', () => this.fail());
    git.stdin.on('error', () => this.fail());
    return git;
  }

  private receive(chunk: Buffer): void {
    const rest = this.size === null ? this.receiveHead(chunk) : chunk;
    this.received += rest.length;
    if (this.size !== null && this.size <= this.largest) {
      this.chunks.push(rest);
    }
    // A line break follows the content.
    if (this.size !== null && this.received > this.size) {
      this.finish(this.size);
    }
  }

  /** `<id> blob <size>`, or `<id> missing`; what stands behind it. */
  private receiveHead(chunk: Buffer): Buffer {
    this.head = Buffer.concat([this.head, chunk]);
    const end = this.head.indexOf('\n');
    if (end < 0) {
      return Buffer.alloc(0);
    }
    const [, type, size] = this.head.toString('utf8', 0, end).split(' ');
    const rest = this.head.subarray(end + 1);
    this.head = Buffer.alloc(0);
    if (type !== 'blob') {
      this.refuse(new GitFailure('Git does not have its content here.'));
      return Buffer.alloc(0);
    }
    this.size = Number(size);
    return rest;
  }

  private finish(size: number): void {
    if (size > this.largest) {
      this.refuse(
        Object.assign(new Error('too large'), { code: 'ERR_STRING_TOO_LONG' })
      );
      return;
    }
    const content = Buffer.concat(this.chunks).subarray(0, size);
    this.chunks = [];
    const { request } = this;
    this.request = null;
    request?.answer(content);
  }

  private fail(): void {
    this.git = null;
    this.refuse(new GitFailure('Git could not read its content.'));
  }

  private refuse(error: Error): void {
    const { request } = this;
    this.request = null;
    request?.refuse(error);
  }

  private git: RunningGit | null = null;
  private request: Request | null = null;
  private head = Buffer.alloc(0);
  private chunks: Buffer[] = [];
  private received = 0;
  /** Of the content that comes in; `null` while its head is awaited. */
  private size: number | null = null;
}
