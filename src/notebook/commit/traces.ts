import type { ServerConnection } from '@jupyterlab/services';

import { postToServer } from '../server/serverpost';

/** Whether something holds a value; `null`: nobody could look. */
type Trace = boolean | null;

/** Where values stand that no fix reaches. */
export type Traces =
  | 'no server part'
  | {
      /** In the versions of the document that git has. */
      readonly git: Trace;
      /** Other files of the repository that have a version with it; `null`: nobody could look. */
      readonly elsewhere: readonly string[] | null;
      /** In the history of IPython, as the server's user has it. */
      readonly ipython: Trace;
    };

/** Have the server part look; it tells nothing but whether. */
export const askForTraces = async (
  settings: ServerConnection.ISettings,
  document: string,
  values: readonly string[]
): Promise<Traces> => {
  try {
    const { status, body } = await postToServer(settings, 'traces', {
      document,
      values
    });
    return status === 200 && body
      ? {
          git: toTrace(body.git),
          elsewhere: Array.isArray(body.elsewhere)
            ? body.elsewhere.map(String)
            : null,
          ipython: toTrace(body.ipython)
        }
      : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
};

const UNKNOWN: Traces = { git: null, elsewhere: null, ipython: null };

const toTrace = (told: unknown): Trace =>
  typeof told === 'boolean' ? told : null;
