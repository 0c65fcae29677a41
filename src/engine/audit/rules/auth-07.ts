import type { AuditRule } from '../types';

/** Several people use the machine, and one can see the other's token. */
export const auth07: AuditRule = {
  id: 'AUTH-07',
  severity: 'medium',
  title: 'Several people use this machine, and no password is set',
  why: 'A token stands in addresses, logs and process lists, where other users of the machine may see it.',
  restart: true,
  sources: ['server'],
  find: () => []
};
