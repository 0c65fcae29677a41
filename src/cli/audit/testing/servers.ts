/** Starts real Jupyter servers for tests, each on a port and in folders of its own. */
import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Namespace } from './namespace';
import { ask, findPort } from './ports';
import { RunningProgram } from './program';
import { asBound, asUser, handOver, isStillRoot, python, root } from './user';

/** A set-up: lines of its configuration. */
export type SetUp = (folder: string) => readonly string[];

/** How a server is started. */
export interface Start {
  /** The program: `jupyter_server`, `jupyterlab` or `notebook`. */
  readonly app?: string;
  /** More arguments of its command. */
  readonly args?: readonly string[];
  /** More variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it runs as root where the tests do; else as nobody. */
  readonly asRoot?: boolean;
  /** Whether what is closed to its user is closed to it too, although the tests are root. */
  readonly isBound?: boolean;
  /** A network of its own; the machine's without one. */
  readonly namespace?: Namespace;
  /** The name or address to reach it at; that of the namespace, or of loopback. */
  readonly host?: string;
}

/** The line that has a server run nbwarden's server part. */
export const withServerPart =
  "c.ServerApp.jpserver_extensions = {'nbwarden': True}";

/** A running server. */
export class TestServer {
  /** Starts a server and waits until it answers. */
  static async start(setUp: SetUp, start: Start = {}): Promise<TestServer> {
    const server = new TestServer(await findPort(), start);
    await server.run(setUp(server.folder));
    return server;
  }

  /** Starts it again, with another configuration or the one that is there. */
  async restart(lines?: readonly string[], start?: Start): Promise<void> {
    await this.end();
    if (this.how.asRoot && start && !start.asRoot) {
      // What root wrote, an ordinary user cannot use.
      rmSync(join(this.folder, 'runtime'), { recursive: true });
    }
    this.how = start ?? this.how;
    await this.run(lines ?? readFileSync(this.configFile, 'utf8').split('\n'));
  }

  /** Asks it, with its token unless another one is given. */
  async ask(path: string, token = this.token): Promise<string> {
    const headers = { Authorization: `token ${token}` };
    const answer = await this.fetch(`${this.url}${path}`, headers);
    return answer?.text ?? '';
  }

  private async run(lines: readonly string[]): Promise<void> {
    this.isSecure = lines.some(line => line.includes('certfile'));
    this.base = /base_url = '([^']*)'/.exec(lines.join('\n'))?.[1] ?? '/';
    this.spawn(lines);
    if (!(await this.program?.comesUp(() => this.isUp()))) {
      this.stop();
      throw new Error(`The server does not answer: ${this.log}`);
    }
  }

  private async isUp(): Promise<boolean> {
    return (await this.fetch(`${this.url}api`, {})) !== null;
  }

  private constructor(
    private readonly port: number,
    private how: Start
  ) {
    handOver(this.folder);
    mkdirSync(this.work);
    handOver(this.work);
  }

  get url(): string {
    const { host: named, namespace } = this.how;
    const host = named ?? namespace?.host ?? '127.0.0.1';
    return `${this.isSecure ? 'https' : 'http'}://${host}:${this.port}${this.base}`;
  }

  get configFile(): string {
    return join(this.folder, 'jupyter_server_config.py');
  }

  /** The folder of its documents. */
  private get work(): string {
    return join(this.folder, 'work');
  }

  private get fetch(): typeof ask {
    return this.how.namespace?.ask ?? ask;
  }

  stop(): void {
    void this.end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async end(): Promise<void> {
    await this.program?.end('SIGKILL');
  }

  private spawn(lines: readonly string[]): void {
    writeFileSync(this.configFile, `${lines.join('\n')}\n`, { mode: 0o600 });
    handOver(this.configFile);
    const { app = 'jupyter_server', args = [] } = this.how;
    const asRoot = this.how.asRoot ?? isStillRoot;
    const command = [
      ...[python, '-m', app, `--port=${this.port}`, '--port-retries=0'],
      ...['--no-browser', `--config=${this.configFile}`, ...args],
      ...(asRoot ? ['--allow-root'] : [])
    ];
    const owned = asRoot ? command : this.hand(command);
    const entered = this.how.namespace?.enter(owned) ?? owned;
    const env = {
      ...process.env,
      HOME: this.folder,
      JUPYTER_DATA_DIR: join(this.folder, 'data'),
      JUPYTER_RUNTIME_DIR: join(this.folder, 'runtime'),
      IPYTHONDIR: join(this.folder, 'ipython'),
      // No other extension is loaded: that takes longer than everything else.
      JUPYTER_NO_CONFIG: '1',
      JUPYTER_TOKEN: this.token,
      PYTHONPATH: root,
      PYTHONDONTWRITEBYTECODE: '1',
      ...this.how.env
    };
    const surroundings = { cwd: this.work, env };
    this.program = new RunningProgram(entered, surroundings, this.log);
  }

  private hand(command: readonly string[]): readonly string[] {
    return (this.how.isBound && asBound(command)) || asUser(command);
  }

  get log(): string {
    return this.program?.log ?? '';
  }

  readonly folder = mkdtempSync(join(tmpdir(), 'nbwarden-server-'));
  /** Opens it, unless its configuration sets another one. */
  readonly token = randomBytes(24).toString('hex');
  private isSecure = false;
  private base = '/';
  private program: RunningProgram | null = null;
}

/** The hash of a password as Jupyter makes it. */
export const hashPassword = (password: string): string =>
  spawnSync(
    python,
    [
      '-c',
      'import sys; from jupyter_server.auth import passwd; print(passwd(sys.stdin.read()))'
    ],
    { input: password, encoding: 'utf8' }
  ).stdout.trim();

/** Makes a folder of the server that others can read. */
export const openFolder = (server: string, name: string): void => {
  const path = join(server, name);
  mkdirSync(path);
  chmodSync(path, 0o755);
  handOver(path);
};

/** Writes a file of the server that others can read, in a folder that they cannot look into. */
export const writeOpen = (
  server: string,
  folder: string,
  name: string,
  text: string
): void => {
  folder.split('/').reduce((above, each) => {
    const path = join(above, each);
    if (!existsSync(path)) {
      mkdirSync(path, { mode: 0o700 });
      handOver(path);
    }
    return path;
  }, server);
  const path = join(server, folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o644);
  handOver(path);
};
