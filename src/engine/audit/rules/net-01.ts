import { replacementOf, verdictOn } from '../evidence';
import { findBinding, hasCertificate, isOpen } from '../exposure';
import type { AuditRule } from '../types';

/** The server listens to other machines. */
export const net01: AuditRule = {
  id: 'NET-01',
  severity: 'high',
  title: 'The server listens to other machines',
  why: 'Everybody on the network may try to sign in, and without HTTPS may read what goes by: tokens, passwords and data.',
  restart: true,
  sources: ['files', 'server'],
  traits: ['ServerApp.ip'],
  find: evidence => {
    const setting = findBinding(evidence);
    if (!setting) {
      return [];
    }
    const severity = isOpen(evidence)
      ? 'critical'
      : hasCertificate(evidence)
        ? 'info'
        : 'high';
    return [
      verdictOn(
        setting,
        `${replacementOf(setting, "c.ServerApp.ip = '127.0.0.1'")}\nReach it with: ssh -L 8888:localhost:8888 HOST`,
        { severity }
      )
    ];
  }
};
