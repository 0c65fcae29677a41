import { OTHERS_READ, quoted, verdictOnMode } from '../evidence';
import type { AuditRule } from '../types';

/** A token in a file that Jupyter reads with all that stands in it. */
export const auth09: AuditRule = {
  id: 'AUTH-09',
  severity: 'medium',
  title: 'The file of JUPYTER_TOKEN_FILE is no good',
  why: 'A line end counts as a part of the token, so that nobody can sign in. And who can read the file has the token.',
  restart: true,
  sources: ['paths'],
  find: ({ facts }) =>
    (facts.paths ?? [])
      .filter(
        ({ role, mode, endsWithNewline }) =>
          role === 'token-file' &&
          (endsWithNewline === true || ((mode ?? 0) & OTHERS_READ) !== 0)
      )
      .map(fact => {
        const path = quoted(fact.path);
        return verdictOnMode(
          fact,
          `printf %s "$(cat ${path})" > ${path}; chmod 600 ${path}`,
          fact.endsWithNewline
            ? { effective: 'a line end follows the token' }
            : {}
        );
      })
};
