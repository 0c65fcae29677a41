import {
  replacementOf,
  serverSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import {
  findBinding,
  findOpenAddress,
  hasCertificate,
  isOpen
} from '../exposure';
import type { AuditRule, Evidence } from '../types';

const line = "c.ServerApp.ip = '127.0.0.1'";
/** A way to the server that needs no open port. */
const tunnelTo = (evidence: Evidence): string => {
  const value = serverSetting(evidence, 'ServerApp.port')?.value;
  const told = value?.kind === 'number' ? value.number : 8888;
  const port = evidence.facts.server?.port ?? told;
  return `Reach it with: ssh -L ${port}:localhost:${port} HOST`;
};

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
      const step = `${replacementOf(setting, line)}\n${tunnelTo(evidence)}`;
      return [verdictOn(setting, step, more)];
    }
    const steps = `Add to jupyter_server_config.py:\n${line}\n${tunnelTo(evidence)}`;
    return seen === null
      ? []
      : [verdictOnFact(seen.origin, seen.address, steps, more)];
  }
};
