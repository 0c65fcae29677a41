import type { AuditSeverity } from '../types';

/** A row of the list: package, id, severity if one was published, ranges. */
export type AdvisoryRow = readonly [
  name: string,
  id: string,
  severity: AuditSeverity | '',
  ranges: readonly string[]
];
