import { count } from '../report/words';
import type { AuditReport, AuditSeverity } from './types';

/** Findings that alone say it all, the worst first. */
const verdicts: readonly [string, string][] = [
  ['AUTH-01', 'Open to everybody who reaches this server'],
  ['CFG-01', 'A part of the configuration is not in force'],
  ['AUTH-03', 'An old password still opens this server']
];

const isOneOf =
  (...wanted: readonly AuditSeverity[]) =>
  ({ severity }: { readonly severity: AuditSeverity }): boolean =>
    wanted.includes(severity);

/** One sentence that says how a server stands. */
export const toGrade = ({ findings, unknown }: AuditReport): string => {
  const known = verdicts.find(([id]) =>
    findings.some(
      ({ rule, severity }) => rule.id === id && severity === 'critical'
    )
  );
  const urgent = findings.filter(isOneOf('critical', 'high')).length;
  const rest = findings.filter(isOneOf('medium', 'low')).length;
  if (known) {
    const others = urgent + rest - 1;
    return `${known[1]}${others > 0 ? `, ${count(others, 'more thing')} to mend` : ''}.`;
  }
  if (urgent > 0) {
    return `${count(urgent, 'thing')} to mend now, ${rest} to improve.`;
  }
  const isEntranceSeen = unknown.every(({ rule }) => rule !== 'AUTH-01');
  const others =
    rest > 0
      ? `${isEntranceSeen ? 'Protected, ' : ''}${count(rest, 'thing')} to improve.`
      : 'Nothing to mend in what could be checked.';
  return isEntranceSeen
    ? others
    : `${others} Whether everybody gets in could not be checked.`;
};
