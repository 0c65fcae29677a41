import type { AuditRule } from '../types';

/** What the page leaves in the HTML of others. */
export const web07: AuditRule = {
  id: 'WEB-07',
  severity: 'medium',
  title: 'The sanitizer lets more through than it has to',
  why: 'What it leaves in the HTML of untrusted outputs can start commands of JupyterLab when it is clicked.',
  restart: false,
  sources: ['page'],
  find: () => []
};
