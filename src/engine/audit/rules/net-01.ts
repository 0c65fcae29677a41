import { replacementOf, verdictOn, verdictOnFact } from '../evidence';
import {
  findBinding,
  findOpenAddress,
  hasCertificate,
  isOpen
} from '../exposure';
import type { AuditRule } from '../types';

const line = "c.ServerApp.ip = '127.0.0.1'";
const tunnel = 'Reach it with: ssh -L 8888:localhost:8888 HOST';

/** The server listens to other machines. */
export const net01: AuditRule = {
  id: 'NET-01',
  severity: 'high',
  title: 'The server listens to other machines',
  why: 'Everybody on the network may try to sign in, and without HTTPS may read what goes by: tokens, passwords and data.',
  restart: true,
  sources: ['files', 'server', 'sockets'],
  traits: ['ServerApp.ip'],
  find: evidence => {
    const setting = findBinding(evidence);
    const seen = setting ? null : findOpenAddress(evidence);
    const severity = isOpen(evidence)
      ? 'critical'
      : hasCertificate(evidence)
        ? 'info'
        : 'high';
    const more = { severity } as const;
    if (setting) {
      const step = `${replacementOf(setting, line)}\n${tunnel}`;
      return [verdictOn(setting, step, more)];
    }
    const steps = `Add to jupyter_server_config.py:\n${line}\n${tunnel}`;
    return seen === null
      ? []
      : [verdictOnFact(seen.origin, seen.address, steps, more)];
  }
};
