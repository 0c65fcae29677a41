/** Starts a real JupyterHub with its proxy, in folders and on ports of its own. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ask, findPort } from './ports';
import { RunningProgram } from './program';
import { asUser, handOver, isStillRoot, root } from './user';

/** Lines of a Hub's configuration, for a folder and the port that everybody calls. */
export type HubSetUp = (folder: string, port: number) => readonly string[];

const bin = join(root, '.venv-hub', 'bin');

/** What a Hub needs to run here, and nothing of which a rule speaks. */
const toPrivate = (
  folder: string,
  ports: readonly number[]
): readonly string[] => [
  'import os',
  `c.JupyterHub.hub_bind_url = 'http://127.0.0.1:${ports[0]}'`,
  `c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:${ports[1]}'`,
  "c.JupyterHub.spawner_class = 'simple'",
  `c.SimpleLocalProcessSpawner.home_dir_template = '${folder}/home'`,
  ...(isStillRoot ? ["c.Spawner.args = ['--allow-root']"] : [])
];

export class TestHub {
  /** Starts a Hub and waits until its proxy hands requests on. */
  static async start(setUp: HubSetUp): Promise<TestHub> {
    if (!existsSync(join(bin, 'jupyterhub'))) {
      throw new Error(
        'JupyterHub is not installed: npm test -- servers does it.'
      );
    }
    const port = await findPort();
    const hub = new TestHub(port);
    const ports = [await findPort(), await findPort()];
    await hub.run([
      ...toPrivate(hub.folder, ports),
      ...setUp(hub.folder, port)
    ]);
    return hub;
  }

  private constructor(private readonly port: number) {
    handOver(this.folder);
    mkdirSync(join(this.folder, 'home'));
    handOver(join(this.folder, 'home'));
  }

  get url(): string {
    return `${this.isSecure ? 'https' : 'http'}://127.0.0.1:${this.port}/`;
  }

  get configFile(): string {
    return join(this.folder, 'jupyterhub_config.py');
  }

  /** Starts it again with the configuration that is there. */
  async restart(): Promise<void> {
    await this.end();
    await this.run(readFileSync(this.configFile, 'utf8').split('\n'));
  }

  async stop(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async run(lines: readonly string[]): Promise<void> {
    writeFileSync(this.configFile, `${lines.join('\n')}\n`, { mode: 0o600 });
    handOver(this.configFile);
    this.isSecure = lines.some(line => line.includes('ssl_cert'));
    this.spawn();
    const isUp = async (): Promise<boolean> =>
      (await ask(`${this.url}hub/api/`))?.status === 200;
    if (!(await this.program?.comesUp(isUp))) {
      await this.stop();
      throw new Error(`The Hub does not answer: ${this.log}`);
    }
  }

  /** A Hub that ends takes its proxy and its servers along. */
  private async end(): Promise<void> {
    await this.program?.end('SIGTERM');
  }

  private spawn(): void {
    const command = asUser([
      join(bin, 'jupyterhub'),
      ...['--config', this.configFile]
    ]);
    const path = [bin, join(root, 'node_modules/.bin'), process.env.PATH];
    const env = {
      PATH: path.join(':'),
      HOME: join(this.folder, 'home'),
      PASSWORD_OF_TEST: this.password,
      PYTHONDONTWRITEBYTECODE: '1'
    };
    const surroundings = { cwd: this.folder, env };
    this.program = new RunningProgram(command, surroundings, this.log);
  }

  get log(): string {
    return this.program?.log ?? '';
  }

  readonly folder = mkdtempSync(join(tmpdir(), 'nbwarden-hub-'));
  /** With which users sign in. */
  readonly password = randomBytes(12).toString('hex');
  private isSecure = false;
  private program: RunningProgram | null = null;
}
