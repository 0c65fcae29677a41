import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

/** Says why a server did not do what it was asked for. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message || `The server answered ${status}.`);
  }
}

const UNREADABLE = 'The answer of the server cannot be read.';
const UNREACHABLE = 'The server does not answer.';

/**
 * Post to a route of the server; the path's parts are encoded already.
 *
 * @throws RequestRefused - with the server's words, or its status where it has
 * none: a static host answers any address, with a page.
 * @throws Error - where the server is gone.
 */
export const post = async (
  settings: ServerConnection.ISettings,
  route: readonly string[],
  body: object,
  signal?: AbortSignal
): Promise<Response> => {
  const url = URLExt.join(settings.baseUrl, ...route);
  const request = { method: 'POST', body: JSON.stringify(body), signal };
  const response = await ServerConnection.makeRequest(
    url,
    request,
    settings
  ).catch((error: unknown) => {
    // What a browser says of it helps nobody, and each says something else.
    throw signal?.aborted ? error : new Error(UNREACHABLE);
  });
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) {
    throw new RequestRefused(response.status, response.ok ? UNREADABLE : '');
  }
  if (!response.ok) {
    const { message } = (await readJson(response)) as { message?: unknown };
    throw new RequestRefused(
      response.status,
      typeof message === 'string' ? message : ''
    );
  }
  return response;
};

/** Post, and read the answer as one value. */
export const postForJson = async <Answer extends object>(
  settings: ServerConnection.ISettings,
  route: readonly string[],
  body: object,
  signal?: AbortSignal
): Promise<Partial<Answer>> => {
  const response = await post(settings, route, body, signal);
  return readJson(response);
};

const readJson = async (response: Response): Promise<object> => {
  try {
    return Object(await response.json()) as object;
  } catch {
    throw new RequestRefused(response.status, UNREADABLE);
  }
};
