import type { IStateDB } from '@jupyterlab/statedb';

import type { ShownFinding } from '../../engine/audit/page';

const KEY = 'nbwarden:audit:seen';

/** Which critical findings of the audit a person has looked at; kept by rule and place. */
export class SeenFindings {
  constructor(state: IStateDB | null) {
    this.state = state;
    this.ready = this.load();
  }

  /** Resolves when the kept ones are known. */
  readonly ready: Promise<void>;

  /** Those that were not looked at yet. */
  findNew(findings: readonly ShownFinding[]): readonly ShownFinding[] {
    return findings.filter(({ key }) => !this.keys.has(key));
  }

  /** All of them have been looked at. */
  async keep(findings: readonly ShownFinding[]): Promise<void> {
    this.keys = new Set(findings.map(({ key }) => key));
    await this.state?.save(KEY, [...this.keys]);
  }

  /** What is gone is forgotten: if it comes back, it is new. */
  async keepAmong(findings: readonly ShownFinding[]): Promise<void> {
    await this.keep(findings.filter(({ key }) => this.keys.has(key)));
  }

  private async load(): Promise<void> {
    const kept = await this.state?.fetch(KEY);
    this.keys = new Set(Array.isArray(kept) ? kept.map(String) : []);
  }

  private keys: ReadonlySet<string> = new Set();
  private readonly state: IStateDB | null;
}
