import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository that is made for one measurement. */
export class Repository {
  constructor(
    readonly folder: string,
    readonly environment: NodeJS.ProcessEnv
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** Runs git; a failure is told. */
  git(...args: string[]): string {
    return this.must('git', args);
  }

  /** Runs a program; a failure is told. */
  must(program: string, args: readonly string[]): string {
    const { status, stdout, stderr } = this.run(program, args);
    if (status !== 0) {
      throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
    }
    return stdout;
  }

  /** Runs git, and says whether it went well. */
  try(...args: string[]): boolean {
    return this.run('git', args).status === 0;
  }

  add(name: string): boolean {
    return this.try('--literal-pathspecs', 'add', '-f', '--', name);
  }

  /** Another working tree of the same machine. */
  at(folder: string): Repository {
    return new Repository(join(this.folder, folder), this.environment);
  }

  run(
    program: string,
    args: readonly string[],
    options: SpawnSyncOptions = {}
  ): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(program, args, {
      cwd: this.folder,
      env: this.environment,
      maxBuffer: 2 ** 28,
      ...options,
      encoding: 'utf8'
    });
  }

  write(name: string, content: string | Buffer, mode?: number): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode });
  }

  /** The bytes of all files outside of `.git`. */
  readAll(): string {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => !path.slice(this.folder.length).startsWith('/.git/'))
      .sort()
      .map(path => `${path}\n${readFileSync(path, 'latin1')}`)
      .join('\n');
  }
}
