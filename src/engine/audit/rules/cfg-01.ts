import type { AuditRule } from '../types';

/** A mistake that takes a whole file away. */
export const cfg01: AuditRule = {
  id: 'CFG-01',
  severity: 'critical',
  title: 'Jupyter starts without this file',
  why: 'One mistake and Jupyter leaves the whole file out: password, HTTPS and all else that stands in it are gone, and the server runs on.',
  restart: true,
  sources: ['files'],
  find: ({ problems }) =>
    problems.map(({ path, line, message }) => ({
      path,
      line,
      effective: message,
      origin: `${path}:${line + 1}`,
      fix: `Mend line ${line + 1} of ${path}. ${message}`
    }))
};
