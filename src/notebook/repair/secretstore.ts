import type { ServerConnection } from '@jupyterlab/services';

import { findServerPart, type ServerPart } from '../server/serverpart';
import { postToServer, type ServerAnswer } from '../server/serverpost';
import { askForTraces, type Traces } from '../commit/traces';

/** Secrets to write to a file beside a notebook. */
export interface StoreOrder {
  /** The path of the notebook or program on the server. */
  readonly document: string;
  /** The path of the file, from the document's folder. */
  readonly file: string;
  /** Names and values in the format of the file. */
  readonly text: string;
  /** Whether other values of the same names may be overwritten. */
  readonly isReplacing: boolean;
}

/** What became of an order; nothing is written unless it is `stored`. */
export type StoreResult =
  | { readonly kind: 'stored' }
  /** The file has other values for these names. */
  | { readonly kind: 'conflict'; readonly names: readonly string[] }
  /** Why not, as a sentence; `null` where the server part did not say. */
  | { readonly kind: 'refused'; readonly message: string | null };

/** Writes secrets to files of the server, by its server part. */
export class SecretStore {
  constructor(settings: ServerConnection.ISettings) {
    this.settings = settings;
  }

  /** Whether a document's secrets can be written beside it. */
  async isThere(path: string, localPath: string): Promise<boolean> {
    const drive = path.slice(0, path.length - localPath.length);
    // That of real-time collaboration has the server's own files.
    const isFile = drive === '' || drive === 'RTC:';
    this.part ??= findServerPart(this.settings);
    return isFile && (await this.part) !== null;
  }

  /** Write secrets to a file, and the file's name into `.gitignore`. */
  store(order: StoreOrder): Promise<StoreResult> {
    return storeSecrets(this.settings, order);
  }

  /** Whether values stand where no fix of a document reaches. */
  async findTraces(
    path: string,
    localPath: string,
    values: readonly string[]
  ): Promise<Traces> {
    return (await this.isThere(path, localPath))
      ? askForTraces(this.settings, localPath, values)
      : 'no server part';
  }

  private readonly settings: ServerConnection.ISettings;
  private part: Promise<ServerPart | null> | null = null;
}

const storeSecrets = async (
  settings: ServerConnection.ISettings,
  order: StoreOrder
): Promise<StoreResult> => {
  try {
    return toResult(await postToServer(settings, 'secrets', order));
  } catch {
    return { kind: 'refused', message: null };
  }
};

const toResult = ({ status, body }: ServerAnswer): StoreResult => {
  if (status === 200 && body) {
    return { kind: 'stored' };
  }
  return status === 409 && Array.isArray(body?.conflicts)
    ? { kind: 'conflict', names: body.conflicts.map(String) }
    : {
        kind: 'refused',
        message: typeof body?.message === 'string' ? body.message : null
      };
};
