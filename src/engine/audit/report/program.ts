import type { AuditFinding } from '../types';

/** What has to be started again after a fix: whatever reads the line, or what the rule is about. */
export const toProgram = ({
  rule: { id },
  program
}: Pick<AuditFinding, 'rule' | 'program'>): 'server' | 'Hub' =>
  (program ?? (id.startsWith('HUB') ? 'hub' : 'server')) === 'hub'
    ? 'Hub'
    : 'server';
