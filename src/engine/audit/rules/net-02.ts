import { isGiven, serverSetting, verdictOn } from '../evidence';
import { hasCertificate } from '../exposure';
import type { AuditRule, Evidence, Verdict } from '../types';

const lines =
  "c.ServerApp.certfile = '/abs/fullchain.pem'\nc.ServerApp.keyfile = '/abs/privkey.pem'";

/** A key alone starts no HTTPS, and nothing says so. */
const findKeyAlone = (evidence: Evidence): Verdict[] => {
  const key = serverSetting(evidence, 'ServerApp.keyfile');
  return key && isGiven(key) && !hasCertificate(evidence)
    ? [
        verdictOn(key, `Add to ${key.path}:\n${lines.split('\n')[0]}`, {
          severity: 'high',
          title: 'A key without a certificate: the server speaks plain HTTP'
        })
      ]
    : [];
};

/** Everything goes over the network as it is. */
export const net02: AuditRule = {
  id: 'NET-02',
  severity: 'critical',
  title: 'The server is reached over the network without HTTPS',
  why: 'Everybody on the way sees the token, the password and all code and data, and can change them.',
  restart: true,
  sources: ['address'],
  traits: ['ServerApp.certfile', 'ServerApp.keyfile'],
  find: evidence => {
    const { outside } = evidence.facts;
    return outside && !outside.isHttps && !outside.isLoopback && !outside.isHub
      ? [
          {
            path: null,
            line: null,
            effective: 'http',
            origin: outside.url,
            fix: `Add to jupyter_server_config.py:\n${lines}\nor put a proxy with HTTPS in front.`
          }
        ]
      : findKeyAlone(evidence);
  }
};
