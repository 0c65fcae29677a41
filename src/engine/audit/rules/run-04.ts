import { OTHERS_READ, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** What was run can be read by others, long after it was deleted. */
export const run04: AuditRule = {
  id: 'RUN-04',
  severity: 'high',
  title: 'Others can read everything that was ever run',
  why: 'IPython keeps each cell that was run, with the secrets that stood in it, also after the cell was cleaned.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(evidence, ['history'], OTHERS_READ).map(fact =>
      verdictOnMode(fact, toFix(fact.path))
    )
};

/** The folder of IPython, which is where somebody set it, and not always `~/.ipython`. */
const toFix = (path: string): string => {
  const folder = /^(.+)[\\/]profile_[^\\/]+[\\/][^\\/]+$/.exec(path)?.[1];
  const close = folder === undefined ? '' : `chmod 700 ${quoted(folder)}; `;
  return `${close}chmod 600 ${quoted(path)}`;
};
