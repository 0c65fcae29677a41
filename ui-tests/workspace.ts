import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test as galataTest } from '@jupyterlab/galata';
import type * as nbformat from '@jupyterlab/nbformat';
import { notebook, toFileText, type Cell } from '../scripts/samples/notebook';
import { makeSecrets, type Secrets } from '../scripts/samples/secrets';
import { commitAll, git, initRepository } from '../scripts/samples/workspace';
import { Lab } from './lab';
import { LeakWatch } from './leaks';
import { readServers } from './servers.mjs';

/** A folder of its own below the server's root, for one test. */
export class Workspace {
  constructor(root: string) {
    this.folder = mkdtempSync(join(root, 'workspace-'));
    this.path = basename(this.folder);
  }

  /** Where it is on this machine. */
  readonly folder: string;

  /** Its path as the server and JupyterLab's address name it. */
  readonly path: string;

  /** Write a notebook of these cells; returns its path for the server. */
  writeNotebook(name: string, cells: readonly Cell[]): string {
    return this.writeText(name, toFileText(notebook(cells)));
  }

  /** Write any text file; returns its path for the server. */
  writeText(name: string, text: string): string {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return `${this.path}/${name}`;
  }

  readText(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  readNotebook(name: string): nbformat.INotebookContent {
    return JSON.parse(this.readText(name)) as nbformat.INotebookContent;
  }

  /** Make it a git repository whose first commit holds all that is there. */
  initRepository(): void {
    initRepository(this.folder);
    this.writeText('.gitignore', '.ipynb_checkpoints/\n');
    commitAll(this.folder, 'Start');
  }

  /** Run git in it; returns what git prints. */
  git(...args: string[]): string {
    return git(this.folder, ...args);
  }

  stage(...names: string[]): void {
    this.git('add', ...names);
  }

  dispose(): void {
    // The server may still be writing a checkpoint.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** The faults of nbwarden's own code among those that a page reported. */
export const ownFaults = (errors: readonly string[]): readonly string[] =>
  errors.filter(text => text.includes('extensions/nbwarden'));

interface Server {
  readonly origin: string;
  /** The folder of its documents. */
  readonly root: string;
}

interface Fixtures {
  /** The folder that JupyterLab's file browser opens in. */
  workspace: Workspace;
  /** The secrets that were made so far. */
  values: string[];
  /** Makes secrets that never existed. */
  secrets: Secrets;
  /** Faults that the page reported so far: exceptions and errors in the console. */
  pageErrors: string[];
  /** What a person sees of nbwarden. */
  lab: Lab;
  /** Finds secrets where the page must not show them; looks after each test as well. */
  leaks: LeakWatch;
}

/** Galata's test with a workspace on the disk. */
export const test = galataTest.extend<Fixtures>({
  baseURL: async ({ browser: _ }, use, { parallelIndex }) => {
    await use(findServer(parallelIndex).origin);
  },
  workspace: async ({ baseURL: _ }, use, { parallelIndex }) => {
    const workspace = new Workspace(findServer(parallelIndex).root);
    await use(workspace);
    workspace.dispose();
  },
  values: async ({ baseURL: _ }, use) => {
    await use([]);
  },
  secrets: async ({ values }, use) => {
    await use(recordSecrets(makeSecrets(), values));
  },
  tmpPath: async ({ workspace }, use) => {
    await use(workspace.path);
  },
  pageErrors: async ({ context }, use) => {
    const errors: string[] = [];
    context.on('weberror', fault => errors.push(fault.error().message));
    context.on('console', message => {
      if (message.type() === 'error') {
        errors.push(message.text());
      }
    });
    await use(errors);
  },
  lab: async ({ page }, use) => {
    await use(new Lab(page));
  },
  leaks: [
    async ({ page, values }, use) => {
      const leaks = new LeakWatch(page, values);
      await use(leaks);
      expect(await leaks.find()).toEqual([]);
    },
    { auto: true }
  ]
});

/** The same makers; each value that they make is added to `values`. */
const recordSecrets = (secrets: Secrets, values: string[]): Secrets =>
  Object.fromEntries(
    Object.entries(secrets).map(([name, make]: [string, () => string]) => [
      name,
      () => {
        const value = make();
        values.push(value);
        return value;
      }
    ])
  ) as unknown as Secrets;

export { expect, galata } from '@jupyterlab/galata';

/** The server of the tests that run in one place, one after the other. */
function findServer(place: number): Server {
  const servers = readServers() as readonly Server[];
  return servers[place % servers.length];
}
