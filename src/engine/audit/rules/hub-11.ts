import { OTHERS_READ, pathsWith, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** Others can read the Hub's database. */
export const hub11: AuditRule = {
  id: 'HUB-11',
  severity: 'medium',
  title: 'Others can read the database of the Hub',
  why: 'It names all users, their rights and servers, and holds the hashes of tokens.',
  restart: false,
  sources: ['paths'],
  find: evidence =>
    pathsWith(evidence, ['hub-database'], OTHERS_READ).map(fact =>
      verdictOnMode(fact, `chmod 600 ${quoted(fact.path)}`)
    )
};
