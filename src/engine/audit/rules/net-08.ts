import type { AuditRule } from '../types';

/** Headers of a proxy are believed where there is none, or not where there is one. */
export const net08: AuditRule = {
  id: 'NET-08',
  severity: 'medium',
  title: 'trust_xheaders does not fit what stands in front of the server',
  why: 'Without a proxy anybody can claim to come from anywhere; behind one, every visitor looks like the proxy.',
  restart: true,
  sources: ['server'],
  find: () => []
};
