import { isOn, removalOf, serverSetting, verdictOn } from '../evidence';
import { findBinding } from '../exposure';
import type { AuditRule } from '../types';

const name = 'ServerApp.allow_remote_access';

/** The check of the host's name is off on a server for this machine. */
export const net07: AuditRule = {
  id: 'NET-07',
  severity: 'medium',
  title: 'The name of the host is not checked',
  why: 'A foreign page can give its own name the address of this machine and so speak to the server from your browser (DNS rebinding).',
  restart: true,
  sources: ['files'],
  traits: [name],
  find: evidence => {
    const setting = serverSetting(evidence, name);
    return setting && isOn(setting) && !findBinding(evidence)
      ? [
          verdictOn(
            setting,
            `${removalOf(setting)}\nFor a name of your own add: c.ServerApp.local_hostnames = ['HOST']`
          )
        ]
      : [];
  }
};
