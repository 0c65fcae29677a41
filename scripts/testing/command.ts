/** Runs the bundled command in a folder of its own, for tests of it as a process. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { generateSample } from '../../src/engine/credentials';
import { seeded } from '../../src/engine/credentials/seeded';

export interface JsonReport {
  readonly findings: readonly Record<string, unknown>[];
  readonly errors: readonly {
    readonly path: string;
    readonly message: string;
  }[];
  readonly scanned: Readonly<Record<string, number>>;
}

export const root = join(__dirname, '..', '..');

const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(7));

/** A token that exists nowhere, and a line of code that holds it. */
export const token = sample.slice(from, to);
export const leak = `token = "${token}"`;

export const toNotebook = (...sources: string[]): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: sources.map((source, index) => ({
      id: `c${index}`,
      cell_type: 'code',
      source: [source],
      outputs: [],
      metadata: {}
    }))
  });

export const pathsOf = ({ findings }: JsonReport): unknown[] =>
  findings.map(({ path }) => path);

/** What a run of the command ended with. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command, and the folder that it runs in: new for each test. */
export class Command {
  bundle = '';
  folder = '';

  /** What it remembers for itself, outside of what is scanned. */
  get cache(): string {
    return join(dirname(this.bundle), 'cache', basename(this.folder));
  }

  /** Registers what builds, makes and removes; call it in the body of a spec. */
  use(): void {
    beforeAll(() => this.build());
    afterAll(() =>
      rmSync(dirname(this.bundle), { recursive: true, force: true })
    );
    beforeEach(() => {
      this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-')));
    });
    afterEach(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  run(
    args: readonly string[],
    input = '',
    environment: NodeJS.ProcessEnv = {}
  ): Ended {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [this.bundle, ...args],
      {
        cwd: this.folder,
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        // What one test finds clean, no other may know.
        env: {
          ...process.env,
          XDG_CACHE_HOME: this.cache,
          ...environment
        }
      }
    );
    return { code: status, out: stdout, err: stderr };
  }

  /** The JSON report of a scan, and the exit code. */
  scan(...args: string[]): JsonReport & { code: number | null } {
    const { code, out } = this.run(['scan', '--format', 'json', ...args]);
    return { code, ...(JSON.parse(out) as JsonReport) };
  }

  write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  private build(): void {
    this.bundle = join(
      mkdtempSync(join(tmpdir(), 'nbwarden-bundle-')),
      'nbwarden.cjs'
    );
    buildCommand(this.bundle);
  }
}

/** Bundles the command into a file. */
export const buildCommand = (bundle: string): void => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'bundle-cli.mjs'), bundle],
    { encoding: 'utf8' }
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
};
