import { URLExt } from '@jupyterlab/coreutils';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel } from '@jupyterlab/notebook';
import { type Contents, ServerConnection } from '@jupyterlab/services';

import { hasSameCells } from '../watch/samecells';
import { WHOLE_NOTEBOOK } from './signature';

type Context = Pick<
  DocumentRegistry.IContext<INotebookModel>,
  'path' | 'model'
>;

/**
 * What became of a signature. `none`: there was none to remove. `missing`:
 * nobody here can do it.
 */
export type RevokeResult = 'revoked' | 'none' | 'missing' | 'failed';

/** Signs notebooks on the server as they are on the disk, and takes signatures back. */
export class TrustServer {
  /** @param contents - tells drives apart, and whether a file has changed. */
  constructor(
    contents: Contents.IManager,
    settings: ServerConnection.ISettings
  ) {
    this.contents = contents;
    this.settings = settings;
  }

  /** Whether the server itself has the file. */
  private has({ path }: Context): boolean {
    // The drive of real-time collaboration has the server's own files.
    return ['', 'RTC'].includes(this.contents.driveName(path));
  }

  /**
   * Have the server sign a file that it leaves as it is.
   *
   * @returns whether it did; not where the file holds other cells than the
   * open notebook, which is what was reviewed.
   */
  async sign(context: Context): Promise<boolean> {
    if (!this.has(context) || !(await this.isFile(context))) {
      return false;
    }
    const path = URLExt.encodeParts(this.contents.localPath(context.path));
    const response = await this.post(['api', 'contents', path, 'trust'], null);
    return response?.ok ?? false;
  }

  /** Have nbwarden's server part remove the signature of a file. */
  async revoke(context: Context): Promise<RevokeResult> {
    if (!this.has(context)) {
      return 'missing';
    }
    const path = this.contents.localPath(context.path);
    const response = await this.post(['nbwarden', 'revoke'], { path });
    const type = response?.headers.get('Content-Type') ?? '';
    // A server without the part, and a static host, answer with a page.
    if (!response || !type.includes('json')) {
      return 'missing';
    }
    if (!response.ok) {
      return 'failed';
    }
    const { wasSigned } = (await response.json()) as { wasSigned?: unknown };
    return wasSigned === true ? 'revoked' : 'none';
  }

  private async isFile({ path, model }: Context): Promise<boolean> {
    try {
      const { content } = await this.contents.get(path, WHOLE_NOTEBOOK);
      return hasSameCells(content, model.toJSON());
    } catch {
      return false;
    }
  }

  private async post(
    parts: readonly string[],
    body: object | null
  ): Promise<Response | null> {
    const url = URLExt.join(this.settings.baseUrl, ...parts);
    const init = { method: 'POST', body: JSON.stringify(body ?? {}) };
    try {
      return await ServerConnection.makeRequest(url, init, this.settings);
    } catch {
      return null;
    }
  }

  private readonly contents: Contents.IManager;
  private readonly settings: ServerConnection.ISettings;
}
