import type { AuditRule } from '../types';

/** A cookie is made with a key that a new token does not change. */
export const auth10: AuditRule = {
  id: 'AUTH-10',
  severity: 'low',
  title: 'A new token does not sign anybody out',
  why: 'Cookies hold for 30 days, whatever the token is by then. Somebody who got in once stays in.',
  restart: true,
  sources: ['server'],
  find: () => []
};
