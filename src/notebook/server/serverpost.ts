import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

/** What the server part answered. */
export interface ServerAnswer {
  readonly status: number;
  /** `null` where it was no JSON: a static host answers any address, with a page. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/**
 * Ask the server part; what is sent stands in the body and in no address.
 *
 * @throws Error - where nobody answers.
 */
export const postToServer = async (
  settings: ServerConnection.ISettings,
  route: string,
  body: object
): Promise<ServerAnswer> => {
  const url = URLExt.join(settings.baseUrl, 'nbwarden', route);
  const request = { method: 'POST', body: JSON.stringify(body) };
  const response = await ServerConnection.makeRequest(url, request, settings);
  const type = response.headers.get('Content-Type') ?? '';
  return {
    status: response.status,
    body: type.includes('json')
      ? (Object(await response.json()) as Record<string, unknown>)
      : null
  };
};
