import type { AuditRule } from '../types';

const headers =
  "{'headers': {'Strict-Transport-Security': 'max-age=31536000'}}";

const ofServer = `Add to jupyter_server_config.py:\nc.ServerApp.tornado_settings.update(${headers})`;

const ofHub = `Add to jupyterhub_config.py:\nc.JupyterHub.tornado_settings.update(${headers})`;

/** A browser may be led to plain HTTP the next time. */
export const net05: AuditRule = {
  id: 'NET-05',
  severity: 'low',
  title: 'Browsers are not told to stay with HTTPS',
  why: 'Somebody on the network can lead a first request to plain HTTP and read the token in it.',
  restart: true,
  sources: ['headers'],
  find: ({ facts: { outside } }) =>
    outside?.headers &&
    outside.isHttps &&
    !outside.isLoopback &&
    outside.headers['strict-transport-security'] === undefined
      ? [
          {
            path: null,
            line: null,
            effective: 'no Strict-Transport-Security',
            origin: outside.url,
            fix: outside.isHub ? ofHub : ofServer
          }
        ]
      : []
};
