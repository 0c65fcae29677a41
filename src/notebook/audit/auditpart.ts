import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

import type { AuditFacts } from '../../engine/audit/types';

/** What the server part says of the server. */
export type PartFacts = Pick<
  AuditFacts,
  | 'files'
  | 'unreadable'
  | 'paths'
  | 'certificates'
  | 'packages'
  | 'variables'
  | 'server'
>;

/** A file that an order would change, or has changed. */
export interface FileChange {
  readonly path: string;
  /** The copy of the file as it was, beside it; `null` for a new file or a mode. */
  readonly backup: string | null;
  /** What changes in it, as sentences that hold no secret. */
  readonly what: readonly string[];
}

/** What is to be done; `isPreview` only asks what it would change. */
export type MendOrder = { readonly isPreview: boolean } & (
  | { readonly kind: 'password'; readonly password: string | null }
  | {
      readonly kind: 'modes';
      readonly modes: readonly { path: string; mode: number }[];
    }
  | { readonly kind: 'secret'; readonly path: string; readonly line: number }
);

export type MendResult =
  | { readonly kind: 'done'; readonly changes: readonly FileChange[] }
  /** Why not, as a sentence; `null` where the server part did not say. */
  | { readonly kind: 'refused'; readonly message: string | null };

const send = async (
  settings: ServerConnection.ISettings,
  request: RequestInit
): Promise<{ status: number; body: Record<string, unknown> } | null> => {
  const url = URLExt.join(settings.baseUrl, 'nbwarden', 'audit');
  try {
    const response = await ServerConnection.makeRequest(url, request, settings);
    const type = response.headers.get('Content-Type') ?? '';
    // A static host answers any address, with a page.
    return type.includes('json')
      ? {
          status: response.status,
          body: Object(await response.json()) as Record<string, unknown>
        }
      : null;
  } catch {
    return null;
  }
};

/** Ask the server part for its facts; `null` where there is none that answers. */
export const readPartFacts = async (
  settings: ServerConnection.ISettings
): Promise<PartFacts | null> => {
  const answer = await send(settings, {});
  return answer?.status === 200 && Array.isArray(answer.body.files)
    ? (answer.body as unknown as PartFacts)
    : null;
};

/** Have the server part mend something. */
export const mend = async (
  settings: ServerConnection.ISettings,
  order: MendOrder
): Promise<MendResult> => {
  const answer = await send(settings, {
    method: 'POST',
    body: JSON.stringify(order)
  });
  const { changes, message } = answer?.body ?? {};
  return answer?.status === 200 && Array.isArray(changes)
    ? { kind: 'done', changes: changes as FileChange[] }
    : {
        kind: 'refused',
        message: typeof message === 'string' ? message : null
      };
};
