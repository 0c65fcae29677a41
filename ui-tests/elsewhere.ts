import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Lab } from './lab';

/** Somebody else with the same notebook open, in a browser of their own. */
export const openElsewhere = async (
  browser: Browser,
  origin: string,
  path: string
): Promise<{ page: Page; lab: Lab }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/lab/workspaces/elsewhere/tree/${path}`);
  const lab = new Lab(page);
  await expect(lab.cell(0)).toBeVisible({ timeout: 60_000 });
  return { page, lab };
};
