/** Hooks that are put into repositories, beside those of others. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';

import { leak, toNotebook } from './command';
import { Workshop, type Repository } from './repository';

interface Status {
  readonly version: number;
  readonly hooks: readonly {
    name: string;
    state: string;
    path: string;
    message: string;
  }[];
  readonly errors: readonly { path: string; message: string }[];
}

/** A hook of somebody else that leaves a trace. */
export const other = '#!/bin/sh\nprintf ran >> "$TRACE"\n';

/** A repository without hooks, new for each test. */
export class Hooked {
  readonly workshop = new Workshop();
  repository!: Repository;

  /** Call it in the body of a spec. */
  use(): void {
    this.workshop.use(repository => {
      repository.stage('a.py', 'x = 1\n');
      repository.git('commit', '-q', '-m', 'one');
    });
    beforeEach(() => {
      this.repository = this.workshop.copy();
    });
  }

  hook(...args: string[]): Status & { code: number | null } {
    const words = ['hook', ...args, '--format', 'json'];
    const { code, out } = this.repository.nbwarden(words);
    return { code, ...(JSON.parse(out) as Status) };
  }

  stateOf(name = 'pre-commit'): string | undefined {
    const { hooks } = this.hook('status');
    return hooks.find(each => each.name === name)?.state;
  }

  /** Whether a commit with a secret is stopped by nbwarden. */
  isGuarded(): boolean {
    this.repository.stage('leak.ipynb', toNotebook(leak));
    const { code, err } = this.repository.try(['commit', '-q', '-m', 'leak']);
    return code !== 0 && err.includes('leak.ipynb');
  }

  /** Whether a commit without one passes. */
  passes(): boolean {
    this.repository.try(['rm', '-q', '--cached', '-f', 'leak.ipynb']);
    this.repository.stage('fine.py', `x = ${Math.random()}\n`);
    return this.repository.try(['commit', '-q', '-m', 'fine']).code === 0;
  }

  /** Has hooks leave a trace, and gives what reads it and wipes it away. */
  trace(): () => string {
    const path = `${this.repository.folder}.trace`;
    const name = `../${basename(path)}`;
    this.repository.environment.TRACE = path;
    return () => {
      const left = this.repository.has(name) ? this.repository.read(name) : '';
      rmSync(path, { force: true });
      return left;
    };
  }
}
