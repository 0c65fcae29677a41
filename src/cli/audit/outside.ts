import type { OutsideFacts } from '../../engine/audit';
import { isLoopbackName } from '../../engine/audit';
import type { Tell } from './configfiles';
import { ask, type Answer } from './request';

/** What was seen, and the versions that the server named. */
type Outside = OutsideFacts & {
  readonly packages: Readonly<Record<string, string>> | null;
};

/** An address that belongs to nobody (RFC 2606). */
const FOREIGN = 'https://nbwarden.example';

const statusOf = (answer: Answer | null): number | null =>
  answer?.status ?? null;

/**
 * Looks at a server as anybody on the network can: six requests without a
 * cookie or a token, which change nothing. Each leaves a line in its log.
 */
export const lookFromOutside = async (
  url: string,
  tell: Tell
): Promise<Outside | null> => {
  const { hostname, protocol } = new URL(url);
  const at = (path: string): string => new URL(path, url).href;
  const api = await ask(at('api'), {});
  const isHub =
    api.answer?.headers['x-jupyterhub-version'] !== undefined ||
    (await isHubAt(at('hub/api/')));
  if (!api.answer) {
    tell(url, api.message);
    return null;
  }
  const [status, login, metrics, foreign, change] = await Promise.all([
    ask(at('api/status'), {}),
    ask(at(isHub ? 'hub/login' : 'login'), {}),
    ask(at(isHub ? 'hub/metrics' : 'metrics'), {}),
    ask(at('api'), { headers: { Origin: FOREIGN } }),
    // An empty change: it is refused for its missing key, or for being empty.
    ask(at('api/me'), { method: 'PATCH', body: '{}' })
  ]);
  const page = login.answer ?? api.answer;
  return {
    url,
    isLoopback: isLoopbackName(hostname),
    isHttps: protocol === 'https:',
    isHub,
    status: {
      api: statusOf(api.answer),
      status: isHub ? null : statusOf(status.answer),
      login: statusOf(login.answer),
      metrics: statusOf(metrics.answer),
      change: isHub ? null : statusOf(change.answer)
    },
    headers: page.headers,
    allowedOrigin: toAllowed(foreign.answer),
    allowsCredentials:
      foreign.answer?.headers['access-control-allow-credentials'] === 'true',
    cookies: page.cookies,
    certificate: api.answer.certificate,
    asksForNewPassword: page.body.includes('new_password_input'),
    packages: toPackages(api.answer, isHub)
  };
};

const isHubAt = async (url: string): Promise<boolean> => {
  const { answer } = await ask(url, {});
  return answer?.headers['x-jupyterhub-version'] !== undefined;
};

const toAllowed = (answer: Answer | null): string | null => {
  const allowed = answer?.headers['access-control-allow-origin'];
  return allowed === '*' || allowed === FOREIGN ? allowed : null;
};

const toPackages = (
  { headers, body }: Answer,
  isHub: boolean
): Readonly<Record<string, string>> | null => {
  const hub = headers['x-jupyterhub-version'];
  if (hub !== undefined) {
    return { jupyterhub: hub };
  }
  const [, version] = /"version":\s*"([\w.+-]{1,40})"/.exec(body) ?? [];
  return version
    ? { [isHub ? 'jupyterhub' : 'jupyter-server']: version }
    : null;
};
