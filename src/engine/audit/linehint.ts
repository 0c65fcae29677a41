import type { AuditFinding } from './types';

const HINT =
  'Lines are numbered as the files are now: mend the last one of a file first, or check again after each.';

/** A place that the fix names by the number of its line. */
const placeOf = ({ path, line, fix }: AuditFinding): string[] =>
  path !== null && line !== null && /\blines? \d/.test(fix) ? [path] : [];

/** What to know before one follows several fixes; `null` where none moves the lines of another. */
export const toLineHint = (
  findings: readonly AuditFinding[]
): string | null => {
  const lines = new Map<string, Set<number | null>>();
  for (const finding of findings) {
    for (const path of placeOf(finding)) {
      lines.set(path, (lines.get(path) ?? new Set()).add(finding.line));
    }
  }
  return [...lines.values()].some(each => each.size > 1) ? HINT : null;
};
