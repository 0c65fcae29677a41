import type { FixStep } from '../steps';
import type { AuditSeverity } from '../types';

/** A text that takes the place of another. */
export interface AdviceEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Something to mend at a place of a text; offsets in the text. */
export interface Advice {
  readonly rule: string;
  readonly severity: AuditSeverity;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly why: string;
  readonly steps: readonly FixStep[];
  /** What would mend it here; empty where a person has to do it. */
  readonly edits: readonly AdviceEdit[];
}
