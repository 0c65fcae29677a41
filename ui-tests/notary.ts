import { expect, type Page } from '@playwright/test';
import type * as nbformat from '@jupyterlab/nbformat';

/** Whether the server has signed a notebook: it marks the cells then. */
export const isSigned = async (page: Page, path: string): Promise<boolean> => {
  const { origin } = new URL(page.url());
  const answer = await page.request.get(
    `${origin}/api/contents/${path}?content=1`
  );
  const { content } = (await answer.json()) as {
    content: nbformat.INotebookContent;
  };
  return content.cells
    .filter(cell => cell.cell_type === 'code')
    .every(cell => cell.metadata.trusted === true);
};

/** Wait until the server has signed a notebook, or not. */
export const expectSigned = (
  page: Page,
  path: string,
  signed: boolean
): Promise<void> => expect.poll(() => isSigned(page, path)).toBe(signed);

/** An output that notes in a global that it ran. */
export const planted = (name: string): string =>
  `<b>${name}</b><script>window.planted = [...(window.planted || []), '${name}'];</script>`;

/** What was planted and has run. */
export const listRun = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () => (window as { planted?: readonly string[] }).planted ?? []
  );
