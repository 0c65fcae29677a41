import { OTHERS_ANYTHING, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** Keys of the server that others can read. */
export const run03: AuditRule = {
  id: 'RUN-03',
  severity: 'high',
  title: 'Others can read a secret of Jupyter',
  why: 'The cookie secret lets anybody sign in as somebody else, the notary’s secret lets notebooks pass for trusted, and the file of a server holds its token.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(
      evidence,
      ['cookie-secret', 'notary-secret', 'server-info'],
      OTHERS_ANYTHING
    ).map(fact => verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`))
};
