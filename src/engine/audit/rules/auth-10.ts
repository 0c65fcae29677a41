import { RUNNING, verdictOnFact } from '../evidence';
import type { AuditRule } from '../types';

/** Seconds; the server writes the file shortly before it says that it has started. */
const AT_START = 60;

/** Who signed in once stays in, whatever the token is now. */
export const auth10: AuditRule = {
  id: 'AUTH-10',
  severity: 'low',
  title: 'A new token does not sign anybody out',
  why: 'Cookies hold for 30 days and over restarts. Who saw an old token may still be in.',
  restart: true,
  sources: ['server'],
  find: ({ facts: { server } }) =>
    server?.isAuthOn &&
    server.password === null &&
    (server.cookieSecretAge ?? 0) > AT_START
      ? [
          verdictOnFact(
            RUNNING,
            'the cookie secret is older than this server',
            'rm "$(jupyter --runtime-dir)/jupyter_cookie_secret"'
          )
        ]
      : []
};
