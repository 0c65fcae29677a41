import { OTHERS_WRITE, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** Others can have notebooks pass for trusted. */
export const trust02: AuditRule = {
  id: 'TRUST-02',
  severity: 'high',
  title: 'Others can write the database of signatures',
  why: 'Whoever may write it decides which notebooks run their scripts when they are opened.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(evidence, ['signatures'], OTHERS_WRITE).map(fact =>
      verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`)
    )
};
