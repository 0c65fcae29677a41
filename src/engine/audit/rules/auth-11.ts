import type { AuditRule } from '../types';

const name = 'JUPYTER_NOTEBOOK_PASSWORD';

/** A variable that articles tell of and that no Jupyter reads. */
export const auth11: AuditRule = {
  id: 'AUTH-11',
  severity: 'high',
  title: 'JUPYTER_NOTEBOOK_PASSWORD does nothing',
  why: 'No package of Jupyter reads this variable. Whoever set it believes in a password that is not there, and has it in the environment of every program.',
  restart: true,
  sources: ['variables', 'kernel'],
  find: ({ facts }) =>
    facts.variables?.includes(name) || facts.kernel?.variables.includes(name)
      ? [
          {
            path: null,
            line: null,
            effective: '<clear text>',
            origin: 'environment',
            fix: `unset ${name}\njupyter server password`
          }
        ]
      : []
};
