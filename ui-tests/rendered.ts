import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Page } from '@playwright/test';
import {
  reviewNotebook,
  type Renderer,
  type Review
} from '../src/engine/trust';
import { realNotebooks } from './notebooks';

/** The data of an output, by their type. */
export type Bundle = Readonly<Record<string, unknown>>;

/** The renderers of the open notebook, the one first that is preferred. */
export const readRenderers = (page: Page): Promise<readonly Renderer[]> =>
  page.evaluate(() => {
    const panel = window.jupyterapp.shell
      .currentWidget as unknown as NotebookPanel;
    const { rendermime } = panel.content;
    return rendermime.mimeTypes.map((mime, rank) => ({
      mime,
      rank,
      isSafe: rendermime.getFactory(mime)?.safe ?? false
    }));
  });

/** What the engine tells of an output. */
export const reviewBundle = (
  data: Bundle,
  renderers: readonly Renderer[]
): Review => {
  const outputs = [{ output_type: 'display_data', data }];
  return reviewNotebook({ cells: [{ cell_type: 'code', outputs }] }, renderers);
};

/** The outputs of real notebooks, as they stand in the files. */
export const listBundles = (): Bundle[] =>
  realNotebooks().flatMap(({ read }) => {
    const { cells = [] } = JSON.parse(read()) as {
      cells?: readonly { outputs?: readonly { data?: Bundle }[] }[];
    };
    return cells.flatMap(({ outputs = [] }) =>
      outputs.flatMap(({ data }) => (data ? [data] : []))
    );
  });
