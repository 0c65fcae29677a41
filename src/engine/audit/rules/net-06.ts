import type { AuditRule, CookieFact } from '../types';

const toWords = ({ name, isSecure, sameSite }: CookieFact): string => {
  const missing = [
    isSecure ? null : 'Secure',
    sameSite === null ? 'SameSite' : null
  ].filter(each => each !== null);
  return `${name} without ${missing.join(' and ')}`;
};

/** The path of an address, as a text of Python holds it: an address has no backslash. */
const pathOf = (url: string): string => {
  const [, path = '/'] = /^\w+:\/\/[^/]*(\/[^?#]*)/.exec(url) ?? [];
  return (path.endsWith('/') ? path : `${path}/`).replace(/'/g, "\\'");
};

const ofServer = (url: string): string =>
  `Add to jupyter_server_config.py:\nc.IdentityProvider.cookie_options = {'secure': True, 'samesite': 'Lax'}\nc.ServerApp.tornado_settings.update({'xsrf_cookie_kwargs': {'path': '${pathOf(url)}', 'secure': True, 'samesite': 'Lax'}})`;

// The XSRF cookie takes the same options.
const ofHub =
  "Add to jupyterhub_config.py:\nc.JupyterHub.tornado_settings.update({'cookie_options': {'secure': True, 'samesite': 'Lax'}})";

/** Cookies that a browser sends where they do not belong. */
export const net06: AuditRule = {
  id: 'NET-06',
  severity: 'medium',
  title: 'Cookies lack Secure or SameSite',
  why: 'A browser sends such a cookie over plain HTTP too, or along with the request of a foreign page.',
  restart: true,
  sources: ['cookies', 'server'],
  find: ({ facts: { outside, server } }) => {
    // A page sees no flags; the server part tells them.
    const seen = outside?.cookies.length ? outside.cookies : server?.cookies;
    const weak = ((outside?.isHttps && seen) || []).filter(
      ({ isSecure, sameSite }) => !isSecure || sameSite === null
    );
    return outside && weak.length > 0
      ? [
          {
            path: null,
            line: null,
            effective: weak.map(toWords).join(', '),
            origin: outside.url,
            fix: outside.isHub ? ofHub : ofServer(outside.url)
          }
        ]
      : [];
  }
};
