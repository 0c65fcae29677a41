/** Starts JupyterLab servers of their own set-up, which tests may change and start again. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { jupyterEnvironment, linkExtension } from '../scripts/lib/jupyter.mjs';
import { inVenv } from '../scripts/lib/paths.mjs';
import { findPort } from './ports';

/** How often it is asked for a sign of life, every tenth of a second. */
const ATTEMPTS = 600;

export class LabServer {
  /**
   * @param lines - of jupyter_server_config.py.
   * @param python - of the environment that JupyterLab is taken from.
   */
  static async start(
    lines: readonly string[],
    python = inVenv('python')
  ): Promise<LabServer> {
    const server = new LabServer(await findPort(), python);
    linkExtension(server.home);
    mkdirSync(server.config, { recursive: true });
    mkdirSync(server.root);
    server.write('jupyter_server_config.py', `${lines.join('\n')}\n`);
    await server.run();
    return server;
  }

  private constructor(
    private readonly port: number,
    private readonly python: string
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get url(): string {
    return `${this.origin}${this.base}lab`;
  }

  /** Where its addresses begin, by its configuration. */
  private get base(): string {
    const lines = this.read('jupyter_server_config.py');
    return /base_url = '([^']*)'/.exec(lines)?.[1] ?? '/';
  }

  /** The folder of its configuration. */
  get config(): string {
    return join(this.home, 'config');
  }

  /** The folder of its documents. */
  get root(): string {
    return join(this.home, 'work');
  }

  /** The folder of what tells of running servers. */
  get runtime(): string {
    return join(this.home, 'runtime');
  }

  get configNames(): readonly string[] {
    return readdirSync(this.config);
  }

  read(name: string): string {
    return readFileSync(join(this.config, name), 'utf8');
  }

  modeOf(name: string): number {
    return statSync(join(this.config, name)).mode & 0o777;
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.config, name), text, { mode: 0o600 });
  }

  async restart(): Promise<void> {
    await this.end();
    await this.run();
  }

  async stop(): Promise<void> {
    await this.end();
    // A kernel may still write while it ends.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  private async run(): Promise<void> {
    this.process = spawn(
      this.python,
      [
        ...['-m', 'jupyterlab', '--no-browser', '--allow-root'],
        ...[
          `--port=${this.port}`,
          '--port-retries=0',
          '--expose-app-in-browser'
        ]
      ],
      {
        cwd: this.root,
        env: {
          ...jupyterEnvironment(this.home),
          JUPYTERLAB_WORKSPACES_DIR: join(this.home, 'workspaces')
        },
        stdio: ['ignore', 'ignore', 'pipe']
      }
    );
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.log += text;
    });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await this.answers()) {
        return;
      }
      await wait(100);
    }
    throw new Error(`The server does not answer: ${this.log}`);
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}${this.base}api`)).ok;
    } catch {
      return false;
    }
  }

  private async end(): Promise<void> {
    const { process: running } = this;
    if (running && running.exitCode === null) {
      const ended = new Promise(done => running.once('exit', done));
      running.kill('SIGKILL');
      await ended;
    }
  }

  /** What the server said. */
  log = '';
  private readonly home = mkdtempSync(join(tmpdir(), 'nbwarden-lab-'));
  private process: ChildProcess | null = null;
}
