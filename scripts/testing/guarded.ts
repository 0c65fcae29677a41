/** Commits in a shell, and what must be true of each. */
import { leak, toNotebook, token } from './command';
import { Workshop, type Repository } from './repository';

export const fine = toNotebook('import os');
export const bad = toNotebook('import os', leak);

/** A repository with the hooks, new for each test. */
export class Guarded {
  readonly workshop = new Workshop();

  get repository(): Repository {
    if (this.own === null) {
      throw new Error('Call use() in the body of the spec.');
    }
    return this.own;
  }

  /** Call it in the body of a spec. */
  use(): void {
    this.workshop.use(repository => {
      repository.stage('kept.ipynb', fine);
      repository.stage('lines.py', 'a = 1\n'.repeat(9));
      repository.git('commit', '-q', '-m', 'one');
      repository.nbwarden(['hook', 'install', '--pre-push']);
    });
    beforeEach(() => {
      this.own = this.workshop.copy();
    });
  }

  /** Commits, and holds what must be true whatever comes of it. */
  commit(
    args: readonly string[] = ['-m', 'two'],
    where = this.repository
  ): { isMade: boolean; told: string } {
    const before = where.snapshot();
    const { code, out, err } = where.try(['commit', ...args]);
    const after = where.snapshot();
    expect(after.files).toEqual(before.files);
    expect(out + err).not.toContain(token.slice(4));
    if (code !== 0) {
      expect(after).toEqual(before);
    }
    return { isMade: code === 0, told: err };
  }

  /** A commit that must not be made, and must name where the secret stands. */
  expectStop(
    place: string,
    args?: readonly string[],
    where?: Repository
  ): void {
    const { isMade, told } = this.commit(args, where);
    expect(told).toContain(place);
    expect(told).toContain('The commit was stopped');
    expect(isMade).toBe(false);
  }

  expectPass(args?: readonly string[], where = this.repository): void {
    expect(this.commit(args, where)).toMatchObject({ isMade: true });
    expect(where.holdsToken()).toBe(false);
  }

  private own: Repository | null = null;
}
