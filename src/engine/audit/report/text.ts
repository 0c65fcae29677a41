import { count, toShownPath } from '../../report/words';
import { toGrade } from '../grade';
import { toLineHint } from '../linehint';
import type { AuditFinding, AuditReport, Unknown } from '../types';
import { toProgram } from './program';

const toFinding = (finding: AuditFinding): string => {
  const { rule, severity, title, why, effective, origin, fix } = finding;
  const steps = [
    ...fix.split('\n'),
    ...(rule.restart ? [`Restart the ${toProgram(finding)}.`] : [])
  ];
  return [
    `${severity.toUpperCase()}  ${rule.id}  ${title}`,
    `  where  ${origin}`,
    `  now    ${effective}`,
    `  why    ${why}`,
    `  fix    ${steps[0]}`,
    ...steps.slice(1).map(step => `         ${step}`)
  ]
    .map(toShownPath)
    .join('\n');
};

/** Rules with the same reason stand together. */
const toUnknown = (unknown: readonly Unknown[]): string[] => {
  const reasons = [...new Set(unknown.map(({ reason }) => reason))];
  return reasons.map(reason => {
    const rules = unknown.filter(each => each.reason === reason);
    return `  ${toShownPath(reason)} ${rules.map(({ rule }) => rule).join(', ')}`;
  });
};

/** The report for people. */
export const toAuditText = (report: AuditReport): string => {
  const { findings, unknown, errors } = report;
  const parts = [
    toGrade(report),
    toLineHint(findings) ?? [],
    ...findings.map(toFinding),
    ...errors.map(
      ({ path, message }) => `${toShownPath(path)}: ${toShownPath(message)}`
    ),
    ...(unknown.length > 0
      ? [
          [
            `${count(unknown.length, 'check')} could not be made:`,
            ...toUnknown(unknown)
          ].join('\n')
        ]
      : [])
  ].flat();
  return `${parts.join('\n\n')}\n`;
};
