import { messageOf } from '../../engine/thrown';
import type { Finding } from '../../engine/types';

/**
 * The findings of one text that changes: a source or an output. The last known
 * ones stay until a newer scan is done.
 */
export class PartScan {
  /**
   * @param scan - scans the text as it stands when called.
   * @param changed - called after `findings` or `problem` were renewed; not
   * where there was nothing to tell of before and is nothing now.
   */
  constructor(scan: () => Promise<readonly Finding[]>, changed: () => void) {
    this.scan = scan;
    this.changed = changed;
  }

  findings: readonly Finding[] = [];

  /** Why the text could not be scanned. */
  problem: string | null = null;

  /** The text changed: the next `settle` scans it again. */
  invalidate(): void {
    this.reading = null;
  }

  /** Resolves when the text as it stood at the call is scanned. */
  settle(): Promise<void> {
    this.reading ??= this.read();
    return this.reading;
  }

  private async read(): Promise<void> {
    const mine = ++this.lastRead;
    const outcome = await this.scan().then(
      findings => ({ findings, problem: null }),
      error => ({ findings: [], problem: messageOf(error) })
    );
    if (mine === this.lastRead) {
      const hadNews = this.hasNews;
      this.findings = outcome.findings;
      this.problem = outcome.problem;
      if (hadNews || this.hasNews) {
        this.changed();
      }
    }
  }

  private get hasNews(): boolean {
    return this.findings.length > 0 || this.problem !== null;
  }

  private readonly scan: () => Promise<readonly Finding[]>;
  private readonly changed: () => void;
  private reading: Promise<void> | null = null;
  private lastRead = 0;
}
