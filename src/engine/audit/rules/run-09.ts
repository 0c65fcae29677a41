import type { AuditRule } from '../types';

/** Secrets in the description of a kernel. */
export const run09: AuditRule = {
  id: 'RUN-09',
  severity: 'high',
  title: 'A kernel’s description holds a secret',
  why: 'kernel.json is readable by others, and the server hands it to every page.',
  restart: false,
  sources: ['page'],
  find: () => []
};
