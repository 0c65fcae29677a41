import { isScannedByName } from '../../engine/notebook/paths';
import { messageOf } from '../../engine/thrown';
import type { GuardTools, JudgedFile } from '../../notebook/commit/commitguard';
import { judgeCommits } from '../../notebook/commit/commitwalk';
import type { GitPart } from '../../notebook/commit/gitpart';
import type { HistoryState } from '../../ui/commit/historyview';

const isTold = ({ findings, isCredentialFile }: JudgedFile): boolean =>
  findings.length > 0 || isCredentialFile;

const isUnread = ({ problems }: JudgedFile): boolean => problems.length > 0;

const begun: HistoryState = {
  kind: 'running',
  done: 0,
  total: 0,
  isCut: false,
  files: [],
  unread: 0
};

/** Searches the commits of the current branch; keeps what it found when it is canceled. */
export class HistoryFlow {
  /** @param show - told of each change. */
  constructor(part: GitPart, tools: GuardTools, show: () => void) {
    this.part = part;
    this.tools = tools;
    this.show = show;
  }

  get state(): HistoryState {
    return this.current;
  }

  async search(repository: string): Promise<void> {
    this.cancel();
    const aborting = new AbortController();
    this.aborting = aborting;
    const walk = {
      repository,
      remote: null,
      leavesOutAgreed: false,
      isWanted: isScannedByName
    };
    const { signal } = aborting;
    try {
      this.set(begun);
      const steps = judgeCommits(walk, this.part, this.tools, signal);
      for await (const { total, done, isCut, found } of steps) {
        if (signal.aborted) {
          return;
        }
        this.set({
          kind: 'running',
          ...{ total, done, isCut },
          files: [...this.filesNow(), ...found.filter(isTold)],
          unread: this.countUnread() + found.filter(isUnread).length
        });
      }
      this.end('done');
    } catch (error) {
      if (!signal.aborted) {
        this.set({ kind: 'failed', reason: messageOf(error) });
      }
    }
  }

  cancel(): void {
    if (this.current.kind === 'running') {
      this.aborting?.abort();
      this.end('canceled');
    }
  }

  private end(kind: 'done' | 'canceled'): void {
    if (this.current.kind === 'running') {
      this.set({ ...this.current, kind });
    }
  }

  private filesNow(): readonly JudgedFile[] {
    return 'files' in this.current ? this.current.files : [];
  }

  private countUnread(): number {
    return 'unread' in this.current ? this.current.unread : 0;
  }

  private set(state: HistoryState): void {
    this.current = state;
    this.show();
  }

  private readonly part: GitPart;
  private readonly tools: GuardTools;
  private readonly show: () => void;
  private current: HistoryState = { kind: 'none' };
  private aborting: AbortController | null = null;
}
