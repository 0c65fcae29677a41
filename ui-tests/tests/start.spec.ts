import type { Page } from '@playwright/test';
import { sampleNotebooks } from '../../scripts/samples/notebooks';
import { toFileText } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { expect, ownFaults, test } from '../workspace';

/** How many bytes of nbwarden's code the page has loaded so far. */
const sizeOfCode = (page: Pick<Page, 'evaluate'>): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /extensions\/nbwarden\/.*\.js/.test(name))
      .map(entry => (entry as PerformanceResourceTiming).decodedBodySize)
      .reduce((sum, size) => sum + size, 0)
  );

test('JupyterLab takes nbwarden without an error, and marks the notebook that `npm start` opens', async ({
  pageErrors,
  page,
  lab,
  workspace,
  secrets
}) => {
  // The engine, which is most of it, is the worker's.
  expect(await sizeOfCode(page)).toBeLessThan(450_000);
  const sample = sampleNotebooks(secrets)['keys-in-code.ipynb'];
  await lab.open(workspace.writeText('keys-in-code.ipynb', toFileText(sample)));

  const plugins = await page.evaluate(() =>
    window.jupyterapp.listPlugins().filter(id => id.startsWith('nbwarden:'))
  );
  expect(plugins).not.toEqual([]);
  await expect(lab.status).toHaveText('6 secrets · Not trusted (6 of 6)');
  await lab.openPanel();
  await expect(lab.rows).toHaveCount(6);

  await lab.execute('application:toggle-left-area');
  await lab.source(1).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('F8');
  await expect(lab.card).toContainText('OpenAI project key');
  await takeScreens(page, 'overview');
  expect(ownFaults(pageErrors)).toEqual([]);
});
