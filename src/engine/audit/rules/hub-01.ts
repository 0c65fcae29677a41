import {
  hubSetting,
  isGiven,
  settingsOf,
  textOfSetting,
  verdictOn,
  verdictOnDefault
} from '../evidence';
import { isLoopbackName } from '../loopback';
import type { AuditRule, Evidence, Verdict } from '../types';

const lines =
  "c.JupyterHub.ssl_key = '/path/privkey.pem'\nc.JupyterHub.ssl_cert = '/path/fullchain.pem'";
const fix = `Add to jupyterhub_config.py:\n${lines}\nBehind a proxy with HTTPS:\nc.JupyterHub.bind_url = 'http://127.0.0.1:8000'`;

/** The host that the Hub's proxy listens at; `null` where that is computed. */
const hostOf = (evidence: Evidence): string | null => {
  const url = hubSetting(evidence, 'JupyterHub.bind_url');
  const ip = hubSetting(evidence, 'JupyterHub.ip');
  if (url) {
    const host = /^https?:\/\/(\[[^\]]*\]|[^:/]*)/.exec(
      textOfSetting(url) ?? ''
    );
    return host ? host[1] : null;
  }
  return ip ? textOfSetting(ip) : '';
};

/** Whether the proxy gets a certificate in its own arguments. */
const isProxySecure = (evidence: Evidence): boolean => {
  const command = hubSetting(evidence, 'ConfigurableHTTPProxy.command');
  return (
    command?.value.kind === 'list' &&
    command.value.items.some(
      each => each.kind === 'text' && /^--ssl-(?:key|cert)\b/.test(each.text)
    )
  );
};

const findInFiles = (evidence: Evidence): Verdict[] => {
  const hasHub = settingsOf(evidence, 'hub').length > 0;
  const host = hostOf(evidence);
  const isCovered =
    isGiven(hubSetting(evidence, 'JupyterHub.ssl_cert')) ||
    isGiven(hubSetting(evidence, 'JupyterHub.ssl_key')) ||
    isProxySecure(evidence);
  if (!hasHub || isCovered || host === null || isLoopbackName(host)) {
    return [];
  }
  const setting =
    hubSetting(evidence, 'JupyterHub.bind_url') ??
    hubSetting(evidence, 'JupyterHub.ip');
  // Whether a proxy with HTTPS stands in front cannot be seen from here.
  const severity = 'high';
  return [
    setting
      ? verdictOn(setting, fix, { severity })
      : verdictOnDefault('http on every network', fix, { severity })
  ];
};

/** Passwords of all users go over the network as they are. */
export const hub01: AuditRule = {
  id: 'HUB-01',
  severity: 'critical',
  title: 'The Hub is reached over the network without HTTPS',
  why: 'Everybody on the way sees the passwords of all users and all that they do.',
  restart: true,
  sources: ['files', 'address'],
  traits: ['JupyterHub.bind_url', 'JupyterHub.ip'],
  find: evidence => {
    const { outside } = evidence.facts;
    return outside?.isHub && !outside.isHttps && !outside.isLoopback
      ? [
          {
            path: null,
            line: null,
            effective: 'http',
            origin: outside.url,
            fix
          }
        ]
      : findInFiles(evidence);
  }
};
