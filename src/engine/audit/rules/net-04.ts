import { OTHERS_READ, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** The private key of the certificate can be read by others. */
export const net04: AuditRule = {
  id: 'NET-04',
  severity: 'high',
  title: 'Others on this machine can read the key of the certificate',
  why: 'Whoever has the key can pass for this server and read what goes to it.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(evidence, ['certificate-key'], OTHERS_READ).map(fact =>
      verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`)
    )
};
