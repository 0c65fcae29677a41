/** Somebody may have given a file or a folder the name of a secret. */
import { hideSecrets } from '../report/discretion';
import type { AuditFinding, AuditReport } from './types';

const hideInFinding = (finding: AuditFinding): AuditFinding => ({
  ...finding,
  path: finding.path === null ? null : hideSecrets(finding.path),
  effective: hideSecrets(finding.effective),
  origin: hideSecrets(finding.origin),
  fix: hideSecrets(finding.fix)
});

/** A report as it may be shown: names of files stand in nearly all that it says. */
export const withDiscretion = ({
  findings,
  unknown,
  errors
}: AuditReport): AuditReport => ({
  findings: findings.map(hideInFinding),
  unknown: unknown.map(each => ({
    ...each,
    reason: hideSecrets(each.reason)
  })),
  errors: errors.map(({ path, message }) => ({
    path: hideSecrets(path),
    message: hideSecrets(message)
  }))
});
