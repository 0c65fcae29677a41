import { removalOf, verdictOn } from '../evidence';
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
  sources: ['files', 'outside'],
  traits: ['IdentityProvider.token'],
  find: evidence => {
    const setting = findNoToken(evidence);
    const { outside } = evidence.facts;
    const told =
      setting && isOpen(evidence)
        ? [verdictOn(setting, `${removalOf(setting)}\n${fix}`)]
        : [];
    return outside?.status.status === 200
      ? [
          ...told,
          {
            path: null,
            line: null,
            effective: 'api/status answers without signing in',
            origin: outside.url,
            fix: `Remove every token = '' from the configuration.\n${fix}`
          }
        ]
      : told;
  }
};
