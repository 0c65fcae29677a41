import type { OutputAt } from '../../engine/guard';
import type { Finding, Way } from '../../engine/types';
import type { JudgedFile } from '../../notebook/commit/commitguard';

/** What can be done with a file that was judged. */
export type CommitAction =
  /** Go there. */
  | {
      readonly kind: 'open';
      readonly file: JudgedFile;
      readonly finding: Finding | null;
    }
  /** Take values out; `null` redacts those of sources, too. */
  | {
      readonly kind: 'values';
      readonly file: JudgedFile;
      readonly findings: readonly Finding[];
      readonly way: Way | null;
    }
  /** Clear an output, or all. */
  | {
      readonly kind: 'outputs';
      readonly file: JudgedFile;
      readonly only: OutputAt | null;
    }
  | {
      readonly kind: 'allow';
      readonly file: JudgedFile;
      readonly finding: Finding;
    }
  | { readonly kind: 'unstage' | 'ignore'; readonly file: JudgedFile }
  /** Bring back what was there before repairs. */
  | { readonly kind: 'undo' };
