import type { ScanOptions } from '../../engine';
import type { FileProblem } from '../../engine/config/types';
import type { Finding } from '../../engine/types';
import type { Configs } from '../config/configs';
import type { IgnoredFindings } from './ignored';

/**
 * What is said about the findings of one open document: by everybody in
 * `nbwarden.toml`, and by this user.
 */
export class Judging {
  /**
   * @param configs - what everybody allows, and rules of somebody's own.
   * @param ignored - what the user hides in this document.
   * @param toPath - tells the path that the document has now.
   */
  constructor(
    configs: Configs,
    ignored: IgnoredFindings,
    toPath: () => string
  ) {
    this.configs = configs;
    this.ignored = ignored;
    this.toPath = toPath;
  }

  /** What the next scan has to know. */
  get options(): ScanOptions {
    return this.configs.toScanOptions(this.toPath());
  }

  /** What does not apply in the files that speak for everybody. */
  get problems(): readonly FileProblem[] {
    return this.configs.problems(this.toPath());
  }

  /** Resolves when what applies to the document is known. */
  load(): Promise<void> {
    return this.configs.load(this.toPath());
  }

  /** Read what applies again. */
  reload(): Promise<void> {
    return this.configs.reload();
  }

  /** Whether rules came, went or changed since the last call: scan again. */
  takeNewRules(): boolean {
    const rules = JSON.stringify(this.options.rules ?? []);
    const isNew = rules !== this.takenRules;
    this.takenRules = rules;
    return isNew;
  }

  /** Findings as everybody and this user want them. */
  judge(findings: readonly Finding[]): readonly Finding[] {
    // Most cells hold none, and there may be thousands.
    return findings.length === 0
      ? findings
      : this.configs
          .judge(this.toPath(), findings)
          .map(finding =>
            finding.allowed === null ? this.judgeByUser(finding) : finding
          );
  }

  private judgeByUser(finding: Finding): Finding {
    const reason = this.ignored.findReason(finding.fingerprint);
    return reason === undefined
      ? finding
      : { ...finding, allowed: { by: 'user', reason } };
  }

  private readonly configs: Configs;
  private readonly ignored: IgnoredFindings;
  private readonly toPath: () => string;
  private takenRules = '[]';
}
