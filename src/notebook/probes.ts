import { URLExt } from '@jupyterlab/coreutils';

import { isLoopbackName } from '../engine/audit/loopback';
import type { OutsideFacts, Probe } from '../engine/audit/types';
import {
  asking,
  statusOf,
  withHeaders,
  type Answer,
  type Ask,
  type Outcome
} from './plainrequests';

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

/** The version that a Jupyter server tells everybody; `null` from what is none. */
const readVersion = ({ response, text }: Answer): string | null => {
  try {
    const { version } = Object(JSON.parse(text)) as { version?: unknown };
    return response.ok && typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

const withCookie = { credentials: 'same-origin' } as const;

/** An empty change: it is refused for its missing key, or, without the check, for being empty. */
const emptyChange = { ...withCookie, method: 'PATCH', body: '{}' } as const;

/** What was not answered, each with its address and why. */
const toUnseen = (
  asked: Readonly<Partial<Record<Probe, readonly [string, Outcome]>>>
): NonNullable<OutsideFacts['unseen']> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([probe, [url, outcome]]) =>
      outcome.answer ? [] : [[probe, `${url}: ${outcome.message}`]]
    )
  );

/** What a page never sees of HTTPS. */
const unseenByPages: NonNullable<OutsideFacts['unseen']> = {
  cookies:
    'A page does not see the flags of cookies: the server part of nbwarden tells them.',
  certificate: 'A page does not see the certificate that the browser was shown.'
};

/**
 * Look at the server with six requests, none of which changes anything. JupyterLab's own
 * way of asking would add a token and the XSRF key, and so hide what is looked for.
 *
 * @param baseUrl - of the server.
 * @param page - the address of this page.
 * @param patience - milliseconds that an answer may take.
 */
export const lookFromPage = async (
  baseUrl: string,
  page: string,
  isHub: boolean,
  fetchNow: typeof fetch,
  patience = PATIENCE
): Promise<Look> => {
  const ask = asking(fetchNow, patience);
  const api = await ask(URLExt.join(baseUrl, 'api'));
  if (!api.answer) {
    return { kind: 'blocked' };
  }
  const version = readVersion(api.answer);
  return version === null
    ? { kind: 'no server' }
    : {
        kind: 'seen',
        version,
        outside: await lookFurther(baseUrl, page, isHub, ask)
      };
};

/** All but whether there is a server. */
const lookFurther = async (
  baseUrl: string,
  page: string,
  isHub: boolean,
  ask: Ask
): Promise<OutsideFacts> => {
  const at = (path: string): string => URLExt.join(baseUrl, path);
  // What stands behind a question mark may be a token.
  const here = page.replace(/[?#].*$/, '');
  const [status, login, metrics, own, change] = await Promise.all([
    ask(at('api/status')),
    ask(at('login')),
    ask(at('metrics')),
    ask(page.replace(/#.*$/, ''), withCookie).then(withHeaders),
    ask(at('api/me'), emptyChange)
  ]);
  const { hostname, protocol, href } = new URL(baseUrl, page);
  const headers = own.answer?.response.headers;
  return {
    url: href,
    isLoopback: isLoopbackName(hostname),
    isHttps: protocol === 'https:',
    isHub,
    status: {
      api: 200,
      status: statusOf(status),
      login: statusOf(login),
      metrics: statusOf(metrics),
      change: statusOf(change)
    },
    headers: headers ? Object.fromEntries(headers) : null,
    // Another origin than all of them is somebody's choice.
    allowedOrigin:
      headers?.get('access-control-allow-origin') === '*' ? '*' : null,
    allowsCredentials:
      headers?.get('access-control-allow-credentials') === 'true',
    cookies: [],
    certificate: null,
    asksForNewPassword:
      login.answer?.response.ok === true &&
      login.answer.text.includes('new_password_input'),
    unseen: {
      ...(protocol === 'https:' ? unseenByPages : {}),
      ...toUnseen({
        status: [at('api/status'), status],
        login: [at('login'), login],
        metrics: [at('metrics'), metrics],
        change: [at('api/me'), change],
        headers: [here, own],
        origin: [here, own]
      })
    }
  };
};
