import { dirname, join, resolve, sep } from 'node:path';

import {
  findLeavingOut,
  judgeFindings,
  toConfig
} from '../engine/config/judge';
import { emptyFile, readConfig } from '../engine/config/read';
import { findUnknownRules } from '../engine/config/unknown';
import {
  configName,
  type Config,
  type ConfigFile,
  type FileProblem
} from '../engine/config/types';
import type { Finding } from '../engine/types';
import { readRegularText } from './read';
import { isMissing, toReason } from './trouble';

/** Told of a mistake in a file, once. */
type Tell = (problem: FileProblem) => void;

const toSlashes = (path: string): string => path.split(sep).join('/');

/** Paths as the engine compares them. */
export const toCompared = (path: string): string => toSlashes(resolve(path));

/**
 * The `nbwarden.toml` files of this machine: found upwards from a document,
 * each read once. What it gives is plain data and can be posted to a worker.
 */
export class Configs {
  /**
   * @param tell - told of what does not apply.
   * @param readOwn - reads a file, or throws with the code of what failed.
   */
  constructor(
    private readonly tell: Tell,
    private readonly readOwn: (path: string) => string = readRegularText
  ) {}

  /** What applies to a file; `-` is taken for one of the current folder. */
  find(path: string): Config {
    return this.ofFolder(dirname(resolve(path)));
  }

  /** Whether a file is not to be scanned. */
  leavesOut(path: string): boolean {
    const config = this.find(path);
    return findLeavingOut(config, toCompared(path)) !== null;
  }

  /** The findings of a file as the files want them. */
  judge(
    path: string,
    findings: readonly Finding[],
    now: number
  ): readonly Finding[] {
    const config = this.find(path);
    return judgeFindings(findings, config, toCompared(path), now);
  }

  private ofFolder(folder: string): Config {
    const known = this.known.get(folder);
    if (known) {
      return known;
    }
    const config = this.read(folder);
    this.known.set(folder, config);
    return config;
  }

  private read(folder: string): Config {
    const parent = dirname(folder);
    const above = parent === folder ? null : this.ofFolder(parent);
    const own = this.readFile(join(folder, configName));
    if (own === null) {
      // The same object, so that a set of rules is compiled once.
      return above ?? toConfig([], []);
    }
    const config = toConfig([own, ...(above?.files ?? [])], []);
    findUnknownRules(config)
      .filter(problem => problem.path === own.path)
      .forEach(this.tell);
    return config;
  }

  private readFile(path: string): ConfigFile | null {
    const name = toSlashes(path);
    try {
      const { file, problems } = readConfig(name, this.readOwn(path));
      problems.forEach(problem => this.tell({ ...problem, path: name }));
      return file;
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      this.tell({ path: name, line: null, message: toReason(error) });
      return emptyFile(name);
    }
  }

  private readonly known = new Map<string, Config>();
}
