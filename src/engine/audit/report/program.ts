import type { AuditRule } from '../types';

/** What has to be started again after a fix. */
export const toProgram = ({ id }: AuditRule): 'server' | 'Hub' =>
  id.startsWith('HUB') ? 'Hub' : 'server';
