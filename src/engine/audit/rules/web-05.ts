import {
  hubSetting,
  isOff,
  removalOf,
  serverSetting,
  verdictOn
} from '../evidence';
import type { AuditRule } from '../types';

/** Anybody may read what the server measures. */
export const web05: AuditRule = {
  id: 'WEB-05',
  severity: 'medium',
  title: 'The measurements are open to everybody',
  why: '/metrics names extensions, versions and how much is going on: what an attacker likes to know first.',
  restart: true,
  sources: ['files', 'metrics'],
  traits: ['ServerApp.authenticate_prometheus'],
  find: evidence => {
    const found = [
      serverSetting(evidence, 'ServerApp.authenticate_prometheus'),
      hubSetting(evidence, 'JupyterHub.authenticate_prometheus')
    ].filter(each => each !== null && isOff(each));
    const { outside } = evidence.facts;
    const isSeen = found.length === 0 && outside?.tellsMetrics;
    return isSeen && !outside.tellsStatus
      ? [
          {
            path: null,
            line: null,
            effective: '/metrics answers without signing in',
            origin: outside.url,
            fix: 'Remove authenticate_prometheus = False from the configuration.'
          }
        ]
      : found.flatMap(each => (each ? [verdictOn(each, removalOf(each))] : []));
  }
};
