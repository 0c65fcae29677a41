/** Starts real Jupyter servers for tests, each on a port and in folders of its own. */
import { randomBytes } from 'node:crypto';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../../..');
const python = join(root, '.venv/bin/python');

/** A set-up: lines of its configuration. */
export type SetUp = (folder: string) => readonly string[];

/** A port that nobody has at this moment. */
const findPort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => found(port));
    });
  });

const answers = (url: string): Promise<boolean> =>
  new Promise(answered => {
    const options = { rejectUnauthorized: false, timeout: 2000 };
    const get = url.startsWith('https') ? getSecure : getPlain;
    get(url, options, response => {
      response.resume();
      answered(true);
    })
      .on('timeout', () => answered(false))
      .on('error', () => answered(false));
  });

const wait = (milliseconds: number): Promise<void> =>
  new Promise(done => setTimeout(done, milliseconds));

/** How often it is asked for a sign of life: 30 seconds in all. */
const ATTEMPTS = 300;

/** The line that has a server run nbwarden's server part. */
export const withServerPart =
  "c.ServerApp.jpserver_extensions = {'nbwarden': True}";

/** A running server. */
export class TestServer {
  /**
   * Starts a server and waits until it answers.
   *
   * @param args - more arguments of its command.
   */
  static async start(
    setUp: SetUp,
    args: readonly string[] = []
  ): Promise<TestServer> {
    const server = new TestServer(await findPort(), args);
    await server.run(setUp(server.folder));
    return server;
  }

  /** Starts it again, with another configuration or the one that is there. */
  async restart(lines?: readonly string[]): Promise<void> {
    await this.end();
    await this.run(lines ?? readFileSync(this.configFile, 'utf8').split('\n'));
  }

  private async run(lines: readonly string[]): Promise<void> {
    this.isSecure = lines.some(line => line.includes('certfile'));
    this.spawn(lines);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await answers(`${this.url}api`)) {
        return;
      }
      await wait(100);
    }
    this.stop();
    throw new Error(`The server does not answer: ${this.log}`);
  }

  private constructor(
    private readonly port: number,
    private readonly args: readonly string[]
  ) {}

  get url(): string {
    return `${this.isSecure ? 'https' : 'http'}://127.0.0.1:${this.port}/`;
  }

  get configFile(): string {
    return join(this.folder, 'jupyter_server_config.py');
  }

  /** Ends it, and waits for its end. */
  private async end(): Promise<void> {
    const { process: running } = this;
    if (running && running.exitCode === null) {
      const ended = new Promise(done => running.once('exit', done));
      running.kill('SIGKILL');
      await ended;
    }
  }

  stop(): void {
    this.process?.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(lines: readonly string[]): void {
    writeFileSync(this.configFile, `${lines.join('\n')}\n`, { mode: 0o600 });
    const child = spawn(
      python,
      [
        '-m',
        'jupyter_server',
        `--port=${this.port}`,
        '--port-retries=0',
        '--no-browser',
        '--allow-root',
        `--config=${this.configFile}`,
        ...this.args
      ],
      {
        cwd: this.folder,
        env: {
          ...process.env,
          JUPYTER_DATA_DIR: join(this.folder, 'data'),
          JUPYTER_RUNTIME_DIR: join(this.folder, 'runtime'),
          IPYTHONDIR: join(this.folder, 'ipython'),
          // No other extension is loaded: that takes longer than everything else.
          JUPYTER_NO_CONFIG: '1',
          JUPYTER_TOKEN: this.token,
          PYTHONPATH: root
        },
        stdio: ['ignore', 'ignore', 'pipe']
      }
    );
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.log += text;
    });
    this.process = child;
  }

  readonly folder = mkdtempSync(join(tmpdir(), 'nbwarden-server-'));
  /** Opens it, unless its configuration sets another one. */
  readonly token = randomBytes(24).toString('hex');
  log = '';
  private isSecure = false;
  private process: ChildProcess | null = null;
}

/** Makes a certificate for this machine, by the options of `openssl req`. */
export const makeCertificate = (
  folder: string,
  ...options: readonly string[]
): { certificate: string; key: string } => {
  const certificate = join(folder, 'cert.pem');
  const key = join(folder, 'key.pem');
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-keyout', key, '-out', certificate],
      ...['-subj', '/CN=localhost', ...options]
    ],
    { encoding: 'utf8' }
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
  return { certificate, key };
};

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
