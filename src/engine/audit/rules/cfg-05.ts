import { findPasswordCalls } from '../passwordcalls';
import { isJson } from '../settings/order';
import type { AuditRule } from '../types';

/** A password in code, or a function that is gone. */
export const cfg05: AuditRule = {
  id: 'CFG-05',
  severity: 'high',
  title: 'A password stands in the code that hashes it',
  why: 'The hash protects nothing when the password stands beside it. In a notebook it also stays in the history of IPython.',
  restart: false,
  sources: ['files'],
  find: ({ facts }) =>
    facts.files
      .filter(({ path }) => !isJson(path))
      .flatMap(({ path, text }) =>
        findPasswordCalls(text).map(({ line, isLiteral, called }) => ({
          path,
          line,
          severity: isLiteral ? ('high' as const) : ('low' as const),
          ...(isLiteral ? {} : { title: `${called} is not there any more` }),
          effective: isLiteral ? '<clear text>' : called,
          origin: `${path}:${line + 1}`,
          fix: 'In a terminal run: jupyter server password\nIn code: from jupyter_server.auth import passwd; passwd()'
        }))
      )
};
