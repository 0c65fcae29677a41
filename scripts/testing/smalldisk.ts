/** A disk so small that a test may fill it. */
import { spawnSync } from 'node:child_process';

/** Only root may mount one; who tests on a server of somebody else's is often allowed to become root. */
const ways: readonly (readonly string[])[] = [[], ['sudo', '-n']];

const run = (words: readonly string[]): boolean => {
  const [program, ...args] = words;
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
};

export class SmallDisk {
  /**
   * @param folder - an empty one, over which it lies.
   * @param size - as `mount` takes it.
   *
   * @returns `null` where nothing may be mounted.
   *
   * @throws Error - the same, where the tests have to be complete.
   */
  static mount(folder: string, size: string): SmallDisk | null {
    const who = `uid=${process.getuid?.() ?? 0},mode=755`;
    const disk = ways
      .map(way => new SmallDisk(folder, way))
      .find(each => each.set(`size=${size},${who}`));
    if (disk === undefined && process.env.CI) {
      throw new Error('Nothing may be mounted here: no disk can be filled.');
    }
    return disk ?? null;
  }

  private constructor(
    private readonly folder: string,
    private readonly way: readonly string[]
  ) {}

  /** Mounts it, or mounts it anew with `remount,…`. */
  set(options: string): boolean {
    const mount = ['mount', '-t', 'tmpfs', '-o', options, 'tmpfs'];
    return run([...this.way, ...mount, this.folder]);
  }

  /** Lazily: a process may still stand in that folder. */
  unmount(): void {
    run([...this.way, 'umount', '--lazy', this.folder]);
  }
}
