/** The section "Server" of the panel. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export const waitForLab = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'jupyterapp' in window, null, {
    timeout: 60_000
  });
  await page.evaluate(() => window.jupyterapp.restored);
  await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
};

export const openPanel = async (page: Page): Promise<void> => {
  await waitForLab(page);
  await page.evaluate(() =>
    window.jupyterapp.commands.execute('nbwarden:open-panel', {
      section: 'nbwarden-section-server'
    })
  );
};

/** The section has the whole panel. */
export const foldOthers = async (page: Page): Promise<void> => {
  for (const heading of ['This notebook', 'Trust', 'Commit']) {
    await page
      .locator('#nbwarden-panel .lm-AccordionPanel-title')
      .filter({ hasText: heading })
      .click();
  }
};

export const section = (page: Page) => page.locator('#nbwarden-section-server');

export const grade = (page: Page) => section(page).locator('.nbw-Audit-grade');

export const unfold = async (page: Page, title: string): Promise<void> => {
  await section(page)
    .locator('summary')
    .filter({ hasText: title })
    .first()
    .click();
};

export interface SavedReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly effective: string;
    readonly fix: string;
  }[];
  readonly unknown: readonly { readonly rule: string }[];
  /** As it was saved. */
  readonly text: string;
}

/** The report as JSON, as it is saved. */
export const readReport = async (page: Page): Promise<SavedReport> => {
  const saved = page.waitForEvent('download');
  await section(page).locator('select').selectOption('json');
  const text = readFileSync(await (await saved).path(), 'utf8');
  return { ...(JSON.parse(text) as SavedReport), text };
};
