import type { AuditRule } from '../types';

/** The page's token may do more than its server needs. */
export const hub09: AuditRule = {
  id: 'HUB-09',
  severity: 'medium',
  title: 'The token of the page may do more than it has to',
  why: 'Every script of the page, of an output too that was trusted, can use it: on the servers of others, if its scopes say so.',
  restart: true,
  sources: ['page'],
  find: () => []
};
