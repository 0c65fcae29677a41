import { OTHERS_WRITE, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** Others can decide what Jupyter runs. */
export const run05: AuditRule = {
  id: 'RUN-05',
  severity: 'critical',
  title: 'Others can change the configuration',
  why: 'A configuration file is a program that runs at each start. Whoever may write it runs code as this user.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(
      evidence,
      ['config-folder', 'config-file', 'style-sheet', 'startup-file'],
      OTHERS_WRITE
    ).map(fact => verdictOnMode(fact, `chmod go-w ${quoted(fact.path)}`))
};
