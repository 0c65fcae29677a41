import {
  isOn,
  KERNEL,
  removalOf,
  RUNNING,
  serverSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import type { AuditRule } from '../types';

const fix = 'Start Jupyter as an ordinary user, without --allow-root.';
const name = 'ServerApp.allow_root';

/** The server may run as root. */
export const run01: AuditRule = {
  id: 'RUN-01',
  severity: 'high',
  title: 'The server may run as root',
  why: 'Whoever gets into the server then has the whole machine, and every mistake in a cell is one of root.',
  restart: true,
  sources: ['files', 'server', 'kernel'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    const { kernel, server } = evidence.facts;
    const severity = (server ?? kernel)?.isContainer ? 'info' : 'high';
    if (setting && isOn(setting)) {
      return [
        verdictOn(setting, `${removalOf(setting)}\n${fix}`, { severity })
      ];
    }
    if (server?.isRoot) {
      return [
        verdictOnFact(RUNNING, 'it runs as root', fix, {
          severity,
          title: 'The server runs as root'
        })
      ];
    }
    // A kernel is started by the server, and as its user.
    return !server && kernel?.isRoot
      ? [verdictOnFact(KERNEL, 'it runs as root', fix, { severity })]
      : [];
  }
};
