import { removalOf, RUNNING, verdictOn, verdictOnFact } from '../evidence';
import { findNoToken, isOpen } from '../exposure';
import type { AuditRule } from '../types';

const fix = 'Then run: jupyter server password';

/** Nobody is asked who they are. */
export const auth01: AuditRule = {
  id: 'AUTH-01',
  severity: 'critical',
  title: 'Anybody who reaches this server may run code',
  why: 'Neither a token nor a password is asked for. Whoever reaches the port, or has a page open that does, runs commands as this user and reads every file.',
  restart: true,
  sources: ['files', 'status', 'server'],
  traits: ['IdentityProvider.token'],
  find: evidence => {
    const setting = findNoToken(evidence);
    const { outside, server } = evidence.facts;
    const told =
      setting && isOpen(evidence)
        ? [verdictOn(setting, `${removalOf(setting)}\n${fix}`)]
        : [];
    const steps = `Remove every token = '' from the configuration.\n${fix}`;
    // Where the server part speaks, both are the same server.
    const isTold = server !== null && told.length > 0;
    if (outside?.tellsStatus && !isTold) {
      const seen = 'api/status answers without signing in';
      return [...told, verdictOnFact(outside.url, seen, steps)];
    }
    return told.length === 0 && server?.isAuthOn === false
      ? [verdictOnFact(RUNNING, 'nobody has to sign in', steps)]
      : told;
  }
};
