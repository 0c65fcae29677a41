import { expect, test } from '@playwright/test';

import { LabServer } from '../labserver';
import {
  grade,
  openPanel,
  readReport,
  section,
  waitForLab
} from '../serversection';

/** A server without the server part, below a base address: what the page sees. */

test('below a base address and without the server part, the page tells what it knows, and what was seen is marked once', async ({
  page
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(20_000);
  const server = await LabServer.start([
    "c.ServerApp.base_url = '/user/ann@home/'",
    "c.ServerApp.jpserver_extensions = {'nbwarden': False}",
    "c.IdentityProvider.token = ''"
  ]);
  const mark = page.locator('#nbwarden-status-server button');

  /** Loads the page with the panel closed, and waits until the audit is done. */
  const load = async (): Promise<void> => {
    const lastRequest = page.waitForResponse(
      response => response.request().method() === 'PATCH',
      { timeout: 60_000 }
    );
    await page.goto(server.url);
    await waitForLab(page);
    await lastRequest;
    await expect(section(page)).toBeHidden();
  };

  /** JupyterLab writes its state some seconds later. */
  const closePanel = async (): Promise<void> => {
    const written = page.waitForResponse(
      response =>
        response.request().method() === 'PUT' &&
        response.url().includes('/api/workspaces/')
    );
    await page.evaluate(() => {
      const { shell } = window.jupyterapp as unknown as {
        shell: Record<'collapseLeft' | 'collapseRight', () => void>;
      };
      shell.collapseLeft();
      shell.collapseRight();
    });
    await written;
  };

  try {
    // What was looked at is not marked after a reload.
    await load();
    await expect(mark).toHaveText('Server open to everybody');
    await mark.click();
    await expect(mark).toBeHidden();
    const before = await readReport(page);
    const found = before.findings.map(({ rule }) => rule);
    // Not what the versions of today lack.
    expect(found.filter(rule => rule !== 'VER-01')).toEqual([
      'AUTH-01',
      'WEB-07'
    ]);
    const left = before.unknown.map(({ rule }) => rule);
    expect(left).toEqual(
      expect.arrayContaining(['AUTH-11', 'NET-01', 'RUN-01', 'RUN-02'])
    );
    await closePanel();
    await load();
    await expect(mark).toBeHidden();
    await openPanel(page);
    await expect(grade(page)).toContainText('Open to everybody');
  } finally {
    await server.stop();
  }
});
