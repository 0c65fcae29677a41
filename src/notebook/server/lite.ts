import { PageConfig } from '@jupyterlab/coreutils';
import type { Contents } from '@jupyterlab/services';

import { isRecord } from '../../engine/notebook/reading';

/**
 * Whether JupyterLite runs the page: no server is there, and nobody signs
 * notebooks. The name of the application says nothing: a site chooses its own.
 */
export const isLite = (): boolean =>
  document.querySelector('[data-jupyter-lite-root]') !== null ||
  PageConfig.getOption('litePluginSettings') !== '';

/**
 * Have no notebook say of itself that it is trusted. A server replaces what
 * the file says by what it has signed; where none is the file would be believed.
 */
export const distrustFiles = (contents: Contents.IManager): void => {
  const get = contents.get.bind(contents);
  contents.get = async (path, options) => {
    const model = await get(path, options);
    return model.type === 'notebook'
      ? { ...model, content: distrust(model.content) }
      : model;
  };
};

const distrust = (content: unknown): unknown =>
  isRecord(content) && Array.isArray(content.cells)
    ? { ...content, cells: content.cells.map(distrustCell) }
    : content;

const distrustCell = (cell: unknown): unknown =>
  isRecord(cell) && isRecord(cell.metadata) && 'trusted' in cell.metadata
    ? { ...cell, metadata: { ...cell.metadata, trusted: false } }
    : cell;
