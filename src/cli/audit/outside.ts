import type { OutsideFacts, Request } from '../../engine/audit';
import {
  areMetricsTold,
  isLoopbackName,
  isStatusTold,
  skipsXsrf,
  toUnseen
} from '../../engine/audit';
import type { Tell } from './configfiles';
import {
  ask as askOnce,
  type Answer,
  type Outcome,
  type Question
} from './request';

/** What was seen, and the versions that the server named. */
type Outside = OutsideFacts & {
  readonly packages: Readonly<Record<string, string>> | null;
};

/** An address that belongs to nobody (RFC 2606). */
const FOREIGN = 'https://nbwarden.example';

/**
 * Looks at a server as anybody on the network can: seven requests without a
 * cookie or a token, which change nothing. Each leaves a line in its log.
 */
export const lookFromOutside = async (
  url: string,
  tell: Tell,
  patience?: number
): Promise<Outside | null> => {
  const { hostname, protocol } = new URL(url);
  const at = (path: string): string => new URL(path, url).href;
  const ask = (address: string, question: Question) =>
    askOnce(address, { ...question, patience });
  const api = await ask(at('api'), {});
  if (!api.answer) {
    tell(url, api.message);
    return null;
  }
  const isHub =
    api.answer.headers['x-jupyterhub-version'] !== undefined ||
    (await isHubAt(at('hub/api/'), ask));
  if (!isHub && versionOf(api.answer) === null) {
    tell(url, noJupyter(api.answer.status));
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
  const asked = { login, metrics, origin: foreign };
  const ofServers = { status, change };
  const unseen = findUnseen(url, isHub, asked, ofServers);
  const page = unseen.login ? api.answer : (login.answer ?? api.answer);
  return {
    url,
    isLoopback: isLoopbackName(hostname),
    isHttps: protocol === 'https:',
    isHub,
    tellsStatus: !isHub && isStatusTold(status.answer),
    tellsMetrics: areMetricsTold(metrics.answer),
    skipsXsrf: !isHub && skipsXsrf(change.answer),
    headers: page.headers,
    allowedOrigin: toAllowed(foreign.answer),
    allowsCredentials:
      foreign.answer?.headers['access-control-allow-credentials'] === 'true',
    cookies: page.cookies,
    certificate: api.answer.certificate,
    asksForNewPassword: page.body.includes('new_password_input'),
    unseen: {
      ...unseen,
      ...(unseen.login === undefined ? {} : { cookies: unseen.login })
    },
    packages: toPackages(api.answer, isHub)
  };
};

const isHubAt = async (url: string, ask: typeof askOnce): Promise<boolean> => {
  const { answer } = await ask(url, {});
  return answer?.headers['x-jupyterhub-version'] !== undefined;
};

const toAllowed = (answer: Answer | null): string | null => {
  const allowed = answer?.headers['access-control-allow-origin'];
  return allowed === '*' || allowed === FOREIGN ? allowed : null;
};

const toPackages = (
  { status, headers, body }: Answer,
  isHub: boolean
): Readonly<Record<string, string>> | null => {
  const hub = headers['x-jupyterhub-version'];
  if (hub !== undefined) {
    return { jupyterhub: hub };
  }
  const version = versionOf({ status, body });
  return version === null
    ? null
    : { [isHub ? 'jupyterhub' : 'jupyter-server']: version };
};

/** The version that a server of Jupyter tells everybody; `null` from what is none. */
const versionOf = ({
  status,
  body
}: Pick<Answer, 'status' | 'body'>): string | null => {
  try {
    const { version } = Object(JSON.parse(body)) as { version?: unknown };
    return status === 200 &&
      typeof version === 'string' &&
      /^[\w.+-]{1,40}$/.test(version)
      ? version
      : null;
  } catch {
    return null;
  }
};

const noJupyter = (status: number): string =>
  `No Jupyter answers there: its api came with status ${status} and without a version. Where the server has a base URL, name it too: http://host:8888/base/`;

type Outcomes = Readonly<Partial<Record<Request, Outcome>>>;

/** Requests whose answer shows nothing, and those that a Hub is not asked. */
const findUnseen = (
  url: string,
  isHub: boolean,
  asked: Outcomes,
  ofServers: Outcomes
): NonNullable<OutsideFacts['unseen']> =>
  Object.fromEntries([
    ...Object.entries({ ...asked, ...(isHub ? {} : ofServers) }).flatMap(
      ([probe, outcome]) => {
        const reason = toUnseen(url, probe as Request, outcome);
        return reason === null ? [] : [[probe, reason]];
      }
    ),
    ...(isHub ? Object.keys(ofServers) : []).map(probe => [
      probe,
      `${url} is a Hub, which is not asked: look at the server of a user.`
    ])
  ]) as NonNullable<OutsideFacts['unseen']>;
