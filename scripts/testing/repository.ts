/** Repositories for tests of hooks: made once, copied for each test. */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { buildCommand, token, type Ended } from './command';

/** What of a repository must not change when a commit is stopped. */
export interface Snapshot {
  readonly head: string;
  readonly index: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Nothing of the machine's own settings. */
const plainEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@localhost',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@localhost'
});

/** A working tree, and git in it. */
export class Repository {
  constructor(
    readonly folder: string,
    readonly environment: NodeJS.ProcessEnv,
    readonly bundle: string
  ) {}

  /** Runs git, whatever comes of it. */
  try(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
    const { status, stdout, stderr } = spawnSync('git', [...args], {
      cwd: this.folder,
      env: this.environment,
      maxBuffer: 2 ** 28,
      ...options,
      encoding: 'utf8'
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** What git answers; a failure is one of the test. */
  git(...args: string[]): string {
    const { code, out, err } = this.try(args);
    if (code !== 0) {
      throw new Error(`git ${args.join(' ')}: ${err}`);
    }
    return out;
  }

  /** Runs the command in the working tree. */
  nbwarden(
    args: readonly string[],
    environment: NodeJS.ProcessEnv = {}
  ): Ended {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [this.bundle, ...args],
      {
        cwd: this.folder,
        encoding: 'utf8',
        env: { ...this.environment, ...environment }
      }
    );
    return { code: status, out: stdout, err: stderr };
  }

  write(path: string, content: string | Buffer, mode?: number): void {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    if (mode !== undefined) {
      chmodSync(whole, mode);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'latin1');
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  stage(path: string, content: string | Buffer): void {
    this.write(path, content);
    this.git('--literal-pathspecs', 'add', '-f', '--', path);
  }

  /** Another working tree of the same machine. */
  at(folder: string): Repository {
    return new Repository(folder, this.environment, this.bundle);
  }

  snapshot(): Snapshot {
    return {
      head: this.try(['rev-parse', 'HEAD']).out,
      index: this.git('ls-files', '-s', '-z'),
      files: readFolder(this.folder)
    };
  }

  /** Whether the newest commit holds the token anywhere. */
  holdsToken(revision = 'HEAD'): boolean {
    return this.try(['grep', '-q', '-a', '-e', token, revision]).code === 0;
  }
}

/** The bytes of all files outside of `.git`, and where links lead. */
const readFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => !/\/\.git(?:\/|$)/.test(path.slice(folder.length)))
      .filter(path => !lstatSync(path).isDirectory())
      .map(path => [
        path.slice(folder.length + 1),
        lstatSync(path).isSymbolicLink()
          ? readlinkSync(path)
          : readFileSync(path, 'latin1')
      ])
  );

/** Makes repositories; call `use` in the body of a spec. */
export class Workshop {
  private folder = '';
  private bundle = '';
  private count = 0;

  /** @param prepare - done once to what all tests begin with. */
  use(prepare: (repository: Repository) => void = () => undefined): void {
    beforeAll(() => {
      this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-git-')));
      chmodSync(this.folder, 0o755);
      writeFileSync(join(this.folder, 'gitconfig'), '');
      this.bundle = join(this.folder, 'nbwarden.cjs');
      buildCommand(this.bundle);
      prepare(this.init('model'));
    });
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** A new, empty repository. */
  init(name: string): Repository {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    const repository = this.open(folder);
    repository.git('init', '-q', '-b', 'main');
    return repository;
  }

  /** A copy of what was prepared. */
  copy(): Repository {
    const folder = join(this.folder, `copy${this.count++}`);
    cpSync(join(this.folder, 'model'), folder, { recursive: true });
    return this.open(folder);
  }

  /** A folder beside the repositories. */
  path(name: string): string {
    return join(this.folder, name);
  }

  private open(folder: string): Repository {
    return new Repository(folder, plainEnvironment(this.folder), this.bundle);
  }
}
