import { expect, type Page, test } from '@playwright/test';

import {
  codeCell,
  notebook,
  result,
  toFileText
} from '../../scripts/samples/notebook';
import { makeSecrets } from '../../scripts/samples/secrets';
import { Lab } from '../lab';
import { LeakWatch } from '../leaks';
import { LiteSite } from '../lite';
import { listRun, planted } from '../notary';
import { takeScreens } from '../screens';
import { ownFaults } from '../workspace';

/** A file that says of itself that it is trusted. */
const selfDeclared = (source: string): string => {
  const cell = codeCell(source, [
    result({ 'text/html': planted('a'), 'text/plain': 'a' })
  ]);
  return toFileText(
    notebook([{ ...cell, metadata: { ...cell.metadata, trusted: true } }])
  );
};

/** What the page reports from now on: exceptions and errors in the console. */
const listFaults = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', ({ message, stack }) => faults.push(stack ?? message));
  page.on('console', message => {
    if (message.type() === 'error') {
      faults.push(`${message.location().url} ${message.text()}`);
    }
  });
  return faults;
};

const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.waitForFunction(() => 'jupyterapp' in window);
  await page.evaluate(() => window.jupyterapp.restored);
  await page.locator('#nbwarden-status button').waitFor();
};

test('in JupyterLite all works that needs no server, and no file is believed', async ({
  page
}) => {
  // The first time JupyterLite is installed.
  test.setTimeout(180_000);
  const key = makeSecrets().openai();
  const lab = new Lab(page);
  const leaks = new LeakWatch(page, [key]);
  const faults = listFaults(page);
  const site = await LiteSite.start(
    { 'lite.ipynb': selfDeclared(`api_key = "${key}"`) },
    // A site may be called anything.
    { appName: 'A course' }
  );
  try {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    // The kernel would come from elsewhere, and is not needed.
    await page.context().route(
      url => url.origin !== site.origin,
      route => route.abort()
    );
    await open(page, site.url('lab', 'lite.ipynb'));
    await expect(lab.status).toHaveText('1 secret · Not trusted (1 of 1)');
    await expect(lab.marks(0)).toHaveText(key);
    await expect(lab.cell(0).locator('.nbw-TrustNote')).toContainText(
      'Part of this output is not shown: 1 script'
    );
    expect(await listRun(page)).toEqual([]);

    await lab.openPanel();
    await expect(lab.rows).toHaveCount(1);
    await expect(lab.section('trust')).toContainText(
      'Nothing signs notebooks here: trust ends when it is closed.'
    );
    await expect(lab.section('commit')).toContainText('There is no git here');
    await expect(lab.section('server')).toContainText(
      'There is no server here: this page runs in your browser alone.'
    );
    await takeScreens(page, 'lite');

    // What no server can write is there to paste, with the value on a click only.
    await lab.rows.first().click();
    await lab.button(lab.card, 'Use an environment variable').click();
    const preview = lab.dialog.locator('.nbw-Repair');
    const way = preview.getByLabel(/^Way/);
    await way.selectOption({ label: 'Keep it in a .env file' });
    await expect(preview.locator('.nbw-Steps')).toContainText(
      'OPENAI_API_KEY='
    );
    await expect(preview.getByLabel(/^Write the value/)).toHaveCount(0);
    expect(await leaks.find()).toEqual([]);
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    const copy = lab.button(preview, 'Copy it with the value');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'nothing'
    );
    await copy.click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`OPENAI_API_KEY=${key}`);
    await takeScreens(page, 'lite-dotenv');

    // The fix is made in the browser.
    await way.selectOption('env');
    await expect(preview.locator('.nbw-mod-added').last()).toContainText(
      'os.environ["OPENAI_API_KEY"]'
    );
    await lab.button(lab.dialog, 'Apply').click();
    await expect(lab.source(0)).toContainText('os.environ["OPENAI_API_KEY"]');

    const trusting = lab.execute('notebook:trust');
    await expect(lab.dialog).toContainText('1 script');
    expect(await listRun(page)).toEqual([]);
    await lab.button(lab.dialog, 'Trust all').click();
    await trusting;
    await expect.poll(() => listRun(page)).toEqual(['a']);
    await lab.execute('docmanager:save');

    // What is kept in the browser says that it is trusted, and is not believed either.
    await open(page, site.url('notebooks', 'lite.ipynb'));
    await expect(lab.source(0)).toContainText('os.environ["OPENAI_API_KEY"]');
    await expect(lab.status).toHaveText('Not trusted (1 of 1)');
    expect(await listRun(page)).toEqual([]);

    expect(await leaks.find()).toEqual([]);
    expect(
      asked.filter(url => url.startsWith(`${site.origin}/nbwarden`))
    ).toEqual([]);
    expect(ownFaults(faults)).toEqual([]);
  } finally {
    site.stop();
  }
});
