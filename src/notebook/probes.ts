import { URLExt } from '@jupyterlab/coreutils';

import { isLoopbackName } from '../engine/audit/loopback';
import type { OutsideFacts } from '../engine/audit/types';

/** What the browser saw of the server. */
export type Look =
  | {
      readonly kind: 'seen';
      readonly outside: OutsideFacts;
      readonly version: string;
    }
  /** A static site: JupyterLite. */
  | { readonly kind: 'no server' }
  /** The browser could not ask. */
  | { readonly kind: 'blocked' };

/** Milliseconds that an answer may take. */
const PATIENCE = 10_000;

type Fetch = typeof fetch;

/** Asks as somebody who has not signed in, or with this browser's cookie. */
const ask = async (
  fetchNow: Fetch,
  url: string,
  options: RequestInit = {}
): Promise<Response | null> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    return await fetchNow(url, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      signal: abort.signal,
      ...options
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** Another page is told of by no number. */
const statusOf = (response: Response | null): number | null =>
  response?.type === 'opaqueredirect' ? 302 : (response?.status ?? null);

/** The version that a Jupyter server tells everybody; `null` from what is none. */
const readVersion = async (response: Response): Promise<string | null> => {
  try {
    const { version } = Object(await response.json()) as { version?: unknown };
    return response.ok && typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

const withCookie = { credentials: 'same-origin' } as const;

/** An empty change: it is refused for its missing key, or, without the check, for being empty. */
const emptyChange = { ...withCookie, method: 'PATCH', body: '{}' } as const;

/**
 * Look at the server with six requests, none of which changes anything. JupyterLab's own
 * way of asking would add a token and the XSRF key, and so hide what is looked for.
 *
 * @param baseUrl - of the server.
 * @param page - the address of this page.
 */
export const lookFromPage = async (
  baseUrl: string,
  page: string,
  isHub: boolean,
  fetchNow: Fetch
): Promise<Look> => {
  const at = (path: string): string => URLExt.join(baseUrl, path);
  const api = await ask(fetchNow, at('api'));
  if (!api) {
    return { kind: 'blocked' };
  }
  const version = await readVersion(api);
  if (version === null) {
    return { kind: 'no server' };
  }
  const [status, login, metrics, own, change] = await Promise.all([
    ask(fetchNow, at('api/status')),
    ask(fetchNow, at('login')),
    ask(fetchNow, at('metrics')),
    ask(fetchNow, page.replace(/#.*$/, ''), withCookie),
    ask(fetchNow, at('api/me'), emptyChange)
  ]);
  const { hostname, protocol } = new URL(baseUrl, page);
  return {
    kind: 'seen',
    version,
    outside: {
      url: new URL(baseUrl, page).href,
      isLoopback: isLoopbackName(hostname),
      isHttps: protocol === 'https:',
      isHub,
      status: {
        api: statusOf(api),
        status: statusOf(status),
        login: statusOf(login),
        metrics: statusOf(metrics),
        change: statusOf(change)
      },
      headers: Object.fromEntries(own?.headers ?? []),
      // Another origin than all of them is somebody's choice.
      allowedOrigin:
        own?.headers.get('access-control-allow-origin') === '*' ? '*' : null,
      allowsCredentials:
        own?.headers.get('access-control-allow-credentials') === 'true',
      // A page may not see these.
      cookies: [],
      certificate: null,
      asksForNewPassword:
        login?.ok === true &&
        (await login.text()).includes('new_password_input')
    }
  };
};
