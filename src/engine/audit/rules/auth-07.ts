import { RUNNING, verdictOnFact } from '../evidence';
import type { AuditRule } from '../types';

/** Several people use the machine, and one can see the other's token. */
export const auth07: AuditRule = {
  id: 'AUTH-07',
  severity: 'medium',
  title: 'Several people use this machine, and no password is set',
  why: 'A token stands in addresses, logs and process lists, where other users of the machine may see it.',
  restart: true,
  sources: ['server'],
  find: ({ facts: { server } }) => {
    const people = server?.people ?? 0;
    const isBare = server?.isAuthOn === true && server.password === null;
    return isBare && people > 1 && isOfJupyter(server.provider)
      ? [
          verdictOnFact(
            RUNNING,
            `${people} people may sign in to the machine`,
            'Run: jupyter server password\nThen add to jupyter_server_config.py:\nc.PasswordIdentityProvider.password_required = True'
          )
        ]
      : [];
  }
};

/** Another provider asks somewhere else for a password. */
const isOfJupyter = (provider: string): boolean =>
  /^(?:Password)?IdentityProvider$/.test(provider);
