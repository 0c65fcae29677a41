import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';

import type { Renderer } from '../../engine/trust';

/** The renderers that a notebook's outputs are shown with, as the engine takes them. */
export const toRenderers = (registry: IRenderMimeRegistry): Renderer[] =>
  registry.mimeTypes.map((mime, rank) => ({
    mime,
    rank,
    isSafe: registry.getFactory(mime)?.safe ?? false
  }));
