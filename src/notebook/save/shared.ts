/** What a document holds that is about to leave. */
import type { Contents } from '@jupyterlab/services';

import type { Finding } from '../../engine/types';
import type { EngineClient } from '../../worker/client';
import type { Configs } from '../config/configs';
import { decodeText, fromBase64, toScanned } from '../commit/contents';

/** A document as it would leave. */
export interface SharedDocument {
  /** On the server. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const MEGABYTE = 2 ** 20;

/** In bytes; a larger file would fill the page's memory. */
const LARGEST = 64 * MEGABYTE;

/**
 * Read a file that need not be open, as it lies on the server; `null` where it
 * holds no text.
 *
 * @throws Error - with a sentence, where it cannot be read.
 */
export const readShared = async (
  path: string,
  contents: Pick<Contents.IManager, 'get'>,
  engine: EngineClient,
  configs: Configs
): Promise<SharedDocument | null> => {
  const { size } = await contents.get(path, { content: false });
  if ((size ?? 0) > LARGEST) {
    const megabytes = Math.round((size ?? 0) / MEGABYTE);
    throw new Error(`It is too large to be read: ${megabytes} MB.`);
  }
  const { content } = (await contents.get(path, {
    type: 'file',
    format: 'base64',
    content: true
  })) as { content: string };
  const decoded = decodeText(fromBase64(content));
  if (decoded === null) {
    return null;
  }
  const text = toScanned(decoded);
  await configs.load(path);
  const { findings } = await engine.call(
    'scanFile',
    path,
    text,
    configs.toScanOptions(path)
  );
  return { path, text, findings: configs.judge(path, findings) };
};
