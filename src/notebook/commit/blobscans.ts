import { PathExt } from '@jupyterlab/coreutils';

import type { ScanResult } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { Configs } from '../config/configs';

/** How many contents are remembered. */
const MOST = 500;

/** Scans contents of git: one that was scanned before is known by its id. */
export class BlobScans {
  constructor(engine: EngineClient, configs: Configs) {
    this.engine = engine;
    this.configs = configs;
    configs.changed.connect(() => this.known.clear());
  }

  /**
   * What a content holds, as everybody wants it judged.
   *
   * @param path - relative to the repository.
   */
  async scan(
    repository: string,
    path: string,
    blob: string | null,
    content: string
  ): Promise<ScanResult> {
    const full = PathExt.join(repository, path);
    await this.configs.load(full);
    const key = blob === null ? null : `${full}\n${blob}`;
    const known = key === null ? undefined : this.known.get(key);
    const scan =
      known ??
      this.engine.call(
        'scanFile',
        path,
        content,
        this.configs.toScanOptions(full)
      );
    if (key !== null) {
      this.remember(key, scan);
    }
    const { findings, problems } = await scan;
    return { findings: this.configs.judge(full, findings), problems };
  }

  private remember(key: string, scan: Promise<ScanResult>): void {
    this.known.delete(key);
    this.known.set(key, scan);
    scan.catch(() => {
      if (this.known.get(key) === scan) {
        this.known.delete(key);
      }
    });
    if (this.known.size > MOST) {
      const [oldest] = this.known.keys();
      this.known.delete(oldest);
    }
  }

  private readonly engine: EngineClient;
  private readonly configs: Configs;
  /** Those under way too: the Git panel's list and a commit ask for the same at once. */
  private readonly known = new Map<string, Promise<ScanResult>>();
}
