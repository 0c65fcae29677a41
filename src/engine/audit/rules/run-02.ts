import { OTHERS_ANYTHING, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** The folder that holds tokens of running servers is open. */
export const run02: AuditRule = {
  id: 'RUN-02',
  severity: 'high',
  title: 'Others can look into the folder of running servers',
  why: 'A page in it holds the token of each server and may be read by everybody who gets into the folder.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(evidence, ['runtime-folder'], OTHERS_ANYTHING).map(fact =>
      verdictOnMode(fact, `chmod 700 ${quoted(fact.path)}`)
    )
};
