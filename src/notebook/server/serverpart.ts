import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

import { isLite } from './lite';

/** What the server part says of itself. */
export interface ServerPart {
  readonly version: string;
  /** Version of the Node that the command line uses, `null` without one. */
  readonly node: string | null;
}

/**
 * Ask the server part for its state.
 *
 * @returns `null` where there is none: JupyterLite, or only the frontend installed.
 */
export const findServerPart = async (
  settings: ServerConnection.ISettings
): Promise<ServerPart | null> => {
  if (isLite()) {
    return null;
  }
  const url = URLExt.join(settings.baseUrl, 'nbwarden', 'status');
  try {
    const response = await ServerConnection.makeRequest(url, {}, settings);
    const type = response.headers.get('Content-Type') ?? '';
    // A static host answers any address, with a page.
    return response.ok && type.includes('json')
      ? ((await response.json()) as ServerPart)
      : null;
  } catch {
    return null;
  }
};
