import {
  OTHERS_WRITE,
  pathsWith,
  quoted,
  RUNNING,
  verdictOnFact,
  verdictOnMode
} from '../evidence';
import type { AuditRule } from '../types';

/** Others can have notebooks pass for trusted. */
export const trust02: AuditRule = {
  id: 'TRUST-02',
  severity: 'high',
  title: 'Others can write the database of signatures',
  why: 'Whoever may write it decides which notebooks run their scripts when they are opened.',
  restart: false,
  sources: ['paths'],
  find: evidence => {
    const drive = evidence.facts.server?.signaturesDrive ?? null;
    return [
      ...pathsWith(evidence, ['signatures'], OTHERS_WRITE).map(fact =>
        verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`)
      ),
      ...(drive === null
        ? []
        : [
            verdictOnFact(
              RUNNING,
              drive,
              "Add to jupyter_server_config.py and jupyter_notebook_config.py:\nc.NotebookNotary.db_file = '/path/on/this/machine/nbsignatures.db'",
              {
                severity: 'medium',
                title: 'The database of signatures lies on a network drive'
              }
            )
          ])
    ];
  }
};
