import { RUNNING, verdictOnFact } from '../evidence';
import type { AuditRule } from '../types';

const name = 'c.ServerApp.trust_xheaders';

/** What stands in front of the server, and what it believes, differ. */
export const net08: AuditRule = {
  id: 'NET-08',
  severity: 'medium',
  title: 'trust_xheaders does not fit what stands in front of the server',
  why: 'Without a proxy everybody may claim to come from elsewhere, or over HTTPS. Behind one the server takes every caller for the proxy, and https for http.',
  restart: true,
  sources: ['server'],
  find: ({ facts: { server } }) => {
    if (!server || server.trustsForwarded === server.isForwarded) {
      return [];
    }
    return server.trustsForwarded
      ? [
          verdictOnFact(
            RUNNING,
            'True, and no proxy in front',
            `Remove ${name} from the configuration.`
          )
        ]
      : [
          verdictOnFact(
            RUNNING,
            'False, behind a proxy',
            `Add to jupyter_server_config.py:\n${name} = True\nOnly if nobody reaches the server but through the proxy.`,
            { severity: 'low' }
          )
        ];
  }
};
