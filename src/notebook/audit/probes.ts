import { URLExt } from '@jupyterlab/coreutils';

import {
  areMetricsTold,
  type Asked,
  isStatusTold,
  type SeenAnswer,
  skipsXsrf,
  toUnseen
} from '../../engine/audit/answers';
import { isLoopbackName } from '../../engine/audit/loopback';
import type { OutsideFacts, Request } from '../../engine/audit/types';

/** What the browser saw of the server. */
export type Look =
  | {
      readonly kind: 'seen';
      readonly outside: OutsideFacts;
      readonly version: string;
    }
  /** Nothing of Jupyter answered. */
  | { readonly kind: 'blocked'; readonly reason: string };

/** Milliseconds that an answer may take. */
const PATIENCE = 10_000;

type Fetch = typeof fetch;

interface Answer extends SeenAnswer {
  readonly headers: Headers;
}

interface Outcome extends Asked {
  readonly answer: Answer | null;
}

const NO_ANSWER =
  'The browser could not ask: no whole answer came in time, or a policy of the page forbids it.';

/** Asks as somebody who has not signed in, or with this browser's cookie. */
const ask = async (
  fetchNow: Fetch,
  url: string,
  options: RequestInit = {}
): Promise<Outcome> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetchNow(url, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      signal: abort.signal,
      ...options
    });
    const { headers } = response;
    const body = await response.text();
    return {
      answer: { status: statusOf(response), headers, body },
      message: ''
    };
  } catch {
    return { answer: null, message: NO_ANSWER };
  } finally {
    clearTimeout(timer);
  }
};

/** Another page is told of by no number. */
const statusOf = ({ type, status }: Response): number =>
  type === 'opaqueredirect' ? 302 : status;

/** The version that a Jupyter server tells everybody; `null` from what is none. */
const readVersion = ({ status, body }: Answer): string | null => {
  try {
    const { version } = Object(JSON.parse(body)) as { version?: unknown };
    return status === 200 && typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

const noJupyter = ({ status }: Answer): string =>
  `No Jupyter answers: its api came with status ${status} and without a version. A proxy in front of the server may answer in its place.`;

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
  const { answer, message } = await ask(fetchNow, at('api'));
  if (!answer) {
    return { kind: 'blocked', reason: message };
  }
  const version = readVersion(answer);
  if (version === null) {
    return { kind: 'blocked', reason: noJupyter(answer) };
  }
  const [status, login, metrics, own, change] = await Promise.all([
    ask(fetchNow, at('api/status')),
    ask(fetchNow, at('login')),
    ask(fetchNow, at('metrics')),
    ask(fetchNow, page.replace(/#.*$/, ''), withCookie),
    ask(fetchNow, at('api/me'), emptyChange)
  ]);
  const { href, hostname, protocol } = new URL(baseUrl, page);
  const headers = (own.answer?.status === 200 ? own.answer : answer).headers;
  const isHttps = protocol === 'https:';
  return {
    kind: 'seen',
    version,
    outside: {
      url: href,
      isLoopback: isLoopbackName(hostname),
      isHttps,
      isHub,
      tellsStatus: isStatusTold(status.answer),
      tellsMetrics: areMetricsTold(metrics.answer),
      skipsXsrf: skipsXsrf(change.answer),
      headers: Object.fromEntries(headers),
      // Another origin than all of them is somebody's choice.
      allowedOrigin:
        headers.get('access-control-allow-origin') === '*' ? '*' : null,
      allowsCredentials:
        headers.get('access-control-allow-credentials') === 'true',
      cookies: [],
      certificate: null,
      asksForNewPassword:
        login.answer?.body.includes('new_password_input') === true,
      unseen: {
        ...(isHttps ? unseenByPages : {}),
        ...findUnseen(href, { status, login, metrics, origin: own, change })
      }
    }
  };
};

/** What a page never sees of HTTPS. */
const unseenByPages: NonNullable<OutsideFacts['unseen']> = {
  cookies:
    'A page does not see the flags of cookies: the server part of nbwarden tells them.',
  certificate: 'A page does not see the certificate that the browser was shown.'
};

const findUnseen = (
  url: string,
  asked: Readonly<Record<Request, Asked>>
): NonNullable<OutsideFacts['unseen']> =>
  Object.fromEntries(
    (Object.keys(asked) as Request[]).flatMap(probe => {
      const reason = toUnseen(url, probe, asked[probe]);
      return reason === null ? [] : [[probe, reason]];
    })
  );
