import {
  judgeFacts,
  toAuditJson,
  toAuditSarif,
  toAuditText,
  withDiscretion,
  type AuditReport
} from '../../engine/audit';
import type { AuditCommand } from './arguments';
import { findFacts } from './facts';

/** Judges the configuration of this machine or of what was named, and a server. */
export const runAudit = async (command: AuditCommand): Promise<AuditReport> => {
  const { facts, errors } = await findFacts(command);
  return withDiscretion({ ...judgeFacts(facts), errors });
};

/** The report in the form that was asked for. */
export const renderAudit = (
  report: AuditReport,
  { format }: AuditCommand,
  version: string
): string => {
  switch (format) {
    case 'json':
      return toAuditJson(report);
    case 'sarif':
      return toAuditSarif(report, { version });
    case 'text':
      return toAuditText(report);
  }
};

/** Whether something has to be mended; what is only worth knowing does not count. */
export const hasFindings = ({ findings }: AuditReport): boolean =>
  findings.some(({ severity }) => severity !== 'info');
