/** Sites of JupyterLite: JupyterLab in the browser alone, with this checkout's nbwarden. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { prepareLite } from '../scripts/lib/environments.mjs';
import { labextension } from '../scripts/lib/paths.mjs';
import { runStep } from '../scripts/lib/run.mjs';
import { findPort } from './ports';

/** How often it is asked for a sign of life, every tenth of a second. */
const ATTEMPTS = 100;

export class LiteSite {
  /**
   * Build a site and serve its files.
   *
   * @param files - what it comes with: texts by name.
   * @param settings - of the page.
   */
  static async start(
    files: Readonly<Record<string, string>>,
    settings: Readonly<Record<string, string>> = {}
  ): Promise<LiteSite> {
    const python = await prepareLite();
    const site = new LiteSite(await findPort());
    site.write(files, settings);
    await site.build(python);
    await site.serve(python);
    return site;
  }

  private constructor(private readonly port: number) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address of a notebook; `app` is `lab` or `notebooks`. */
  url(app: string, path: string): string {
    return `${this.origin}/${app}/index.html?path=${path}`;
  }

  stop(): void {
    this.server?.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private write(
    files: Readonly<Record<string, string>>,
    settings: Readonly<Record<string, string>>
  ): void {
    mkdirSync(join(this.folder, 'files'));
    Object.entries(files).forEach(([name, text]) =>
      writeFileSync(join(this.folder, 'files', name), text)
    );
    writeFileSync(
      join(this.folder, 'jupyter-lite.json'),
      JSON.stringify({
        'jupyter-lite-schema-version': 0,
        'jupyter-config-data': { exposeAppInBrowser: true, ...settings }
      })
    );
  }

  private build(python: string): Promise<void> {
    return runStep(
      python,
      [
        ...['-m', 'jupyterlite_core', 'build', '--no-sourcemaps'],
        ...['--apps', 'lab', '--apps', 'notebooks', '--contents', 'files'],
        `--LiteBuildConfig.federated_extensions=${labextension}`,
        ...['--output-dir', 'site']
      ],
      { cwd: this.folder }
    );
  }

  private async serve(python: string): Promise<void> {
    this.server = spawn(
      python,
      [
        ...['-m', 'http.server', String(this.port), '--bind', '127.0.0.1'],
        ...['--directory', join(this.folder, 'site')]
      ],
      { stdio: 'ignore' }
    );
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await this.answers()) {
        return;
      }
      await wait(100);
    }
    throw new Error('The site does not answer.');
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(this.origin)).ok;
    } catch {
      return false;
    }
  }

  private readonly folder = mkdtempSync(join(tmpdir(), 'nbwarden-lite-'));
  private server: ChildProcess | null = null;
}
