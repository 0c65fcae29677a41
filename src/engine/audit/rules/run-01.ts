import { isOn, removalOf, serverSetting, verdictOn } from '../evidence';
import type { AuditRule } from '../types';

const name = 'ServerApp.allow_root';

/** The server may run as root. */
export const run01: AuditRule = {
  id: 'RUN-01',
  severity: 'high',
  title: 'The server may run as root',
  why: 'Whoever gets into the server then has the whole machine, and every mistake in a cell is one of root.',
  restart: true,
  sources: ['files', 'server'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    return setting && isOn(setting)
      ? [
          verdictOn(
            setting,
            `${removalOf(setting)}\nStart Jupyter as an ordinary user, without --allow-root.`
          )
        ]
      : [];
  }
};
