import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

import { seeded } from '../../src/engine/credentials/seeded';
import { makeHex, makeSha1 } from '../../src/engine/audit/samples';
import { findViolations } from '../accessibility';
import { LabServer } from '../labserver';
import { takeScreens } from '../screens';
import {
  foldOthers,
  grade,
  openPanel,
  section,
  unfold,
  waitForLab
} from '../serversection';

/** Real servers of a set-up that is not safe, what the page says of them, and how it is mended. */

const random = seeded(Date.now());
const password = `${makeHex(6, random)}-Tarn-${makeHex(6, random)}`;
const oldHash = makeSha1(random);
const cookieSecret = makeHex(64, random);
const secrets = [password, oldHash, cookieSecret];

/** No secret stands in the page. */
const expectNoSecret = async (page: Page): Promise<void> => {
  const text = await page.evaluate(() => document.documentElement.outerHTML);
  expect(secrets.filter(each => text.includes(each))).toEqual([]);
};

test('an open server is told, mended with a password, and then protected', async ({
  page
}) => {
  test.setTimeout(150_000);
  page.setDefaultTimeout(20_000);
  const server = await LabServer.start([
    "c.IdentityProvider.token = ''",
    'c.ServerApp.disable_check_xsrf = True',
    "c.ServerApp.allow_origin = '*'",
    `c.ServerApp.cookie_secret = bytes.fromhex('${cookieSecret}')`,
    'if True:',
    "    c.ServerApp.base_url = '/'"
  ]);
  // All that the server part says, of previews too.
  const answers: Promise<string>[] = [];
  page.on('response', response => {
    if (response.url().includes('/nbwarden/audit')) {
      answers.push(response.text().catch(() => ''));
    }
  });
  chmodSync(server.runtime, 0o755);
  try {
    await page.goto(server.url);
    const mark = page.locator('#nbwarden-status-server button');
    await expect(mark).toHaveText('Server open to everybody', {
      timeout: 60_000
    });
    await waitForLab(page);
    await mark.click();
    await expect(mark).toBeHidden();
    await foldOthers(page);
    await expect(grade(page)).toContainText(
      'Open to everybody who reaches this server'
    );
    for (const title of [
      'Anybody who reaches this server may run code',
      'Requests of foreign pages are not told apart (XSRF)',
      'Every page of the web may read what the server answers',
      'A secret stands in the configuration'
    ]) {
      await expect(section(page)).toContainText(title);
    }
    await unfold(page, 'Anybody who reaches this server');
    await expect(section(page)).toContainText(
      /Remove line 1 of .*jupyter_server_config.py/
    );
    await takeScreens(page, 'audit');
    expect(await findViolations(page, '#nbwarden-section-server')).toEqual([]);
    await expectNoSecret(page);

    // What the page asks leaves a line each in the server's log, at most.
    const countLines = (): number => server.log.split('\n').length;
    let asked = 0;
    page.on('request', () => (asked += 1));
    const lines = countLines();
    await section(page).getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => asked).toBeGreaterThan(5);
    await expect(grade(page)).toContainText('Open to everybody');
    await page.waitForLoadState('networkidle');
    expect(countLines() - lines).toBeLessThanOrEqual(asked);

    // Reports.
    for (const [format, name, sign] of [
      ['markdown', 'server-audit.md', '## critical'],
      ['json', 'server-audit.json', '"version":1'],
      ['sarif', 'server-audit.sarif', '2.1.0']
    ]) {
      const saved = page.waitForEvent('download');
      await section(page).locator('select').selectOption(format);
      const download = await saved;
      expect(download.suggestedFilename()).toBe(name);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toContain(sign);
      expect(secrets.filter(each => text.includes(each))).toEqual([]);
    }

    // A secret of the configuration.
    await unfold(page, 'A secret stands in the configuration');
    const dialog = page.locator('.jp-Dialog');
    await section(page)
      .getByRole('button', { name: 'Move secret out of the configuration…' })
      .click();
    await expect(dialog).toContainText('serverapp-cookie_secret.secret');
    await expect(dialog).toContainText(/jupyter_server_config.py.\d+-\d+.bak/);
    await takeScreens(page, 'audit-move');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await expect(section(page)).not.toContainText(
      'A secret stands in the configuration'
    );
    expect(server.read('jupyter_server_config.py')).not.toContain(cookieSecret);
    expect(server.read('serverapp-cookie_secret.secret')).toBe(cookieSecret);
    expect(server.modeOf('serverapp-cookie_secret.secret')).toBe(0o600);

    // A folder that others can look into.
    await unfold(page, 'Others can look into the folder of running servers');
    await section(page)
      .getByRole('button', { name: 'Fix file modes…' })
      .first()
      .click();
    await expect(dialog).toContainText(server.runtime);
    await expectNoSecret(page);
    await takeScreens(page, 'audit-modes');
    await dialog.getByRole('button', { name: 'Change the modes' }).click();
    await expect(section(page)).not.toContainText('Others can look into');
    expect(statSync(server.runtime).mode & 0o777).toBe(0o700);

    // A password; an older one would win over it.
    server.write(
      'jupyter_lab_config.py',
      `c.ServerApp.password = '${oldHash}'\n`
    );
    await section(page)
      .getByRole('button', { name: 'Set a password…' })
      .last()
      .click();
    await expect(dialog).toContainText(
      'Line 1, which sets a password, is removed'
    );
    const fields = dialog.locator('input');
    const accept = dialog.getByRole('button', { name: 'Set the password' });
    await fields.nth(0).fill('short');
    await expect(dialog).toContainText('Too short.');
    await expect(accept).toHaveAttribute('aria-disabled', 'true');
    await fields.nth(0).fill(password);
    await expect(dialog).toContainText('The two are not the same yet.');
    await fields.nth(1).fill(password);
    await expect(dialog).toContainText('Strong.');
    await takeScreens(page, 'audit-password');
    expect(await findViolations(page, '.jp-Dialog')).toEqual([]);
    await expectNoSecret(page);
    await accept.click();
    await expect.poll(() => server.read('jupyter_lab_config.py')).toBe('');
    await expect(section(page)).toContainText('not in force yet');
    expect(server.modeOf('jupyter_server_config.json')).toBe(0o600);
    const [hash] = /argon2:[^"]+/.exec(
      server.read('jupyter_server_config.json')
    ) ?? ['no hash'];
    expect(hash).toContain('argon2id');
    secrets.push(hash);

    // In force after a restart.
    // A cookie secret of the configuration keeps who was signed in signed in.
    await page.context().clearCookies();
    await server.restart();
    await page.goto(server.url);
    await page.locator('#password_input').fill(password);
    await page.locator('#login_submit').click();
    await page.waitForURL(/\/lab/);
    await openPanel(page);
    await expect(grade(page)).not.toContainText('Checking', {
      timeout: 60_000
    });
    await expect(section(page)).not.toContainText('Anybody who reaches');
    await expect(mark).toBeHidden();
    await expectNoSecret(page);
    expect(secrets.filter(each => server.log.includes(each))).toEqual([]);
    const told = (await Promise.all(answers)).join();
    expect(told).toContain('"isAuthOn"');
    expect(told).toContain('serverapp-cookie_secret.secret');
    expect(secrets.filter(each => told.includes(each))).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('configuration files and cells are marked, and mended in the editor', async ({
  page
}) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(20_000);
  const server = await LabServer.start(["c.IdentityProvider.token = ''"]);
  try {
    writeFileSync(
      join(server.root, 'jupyter_server_config.py'),
      "c.ServerApp.ip = '0.0.0.0'\nc.ServerApp.disable_check_xsrf = True\n"
    );
    writeFileSync(
      join(server.root, 'hash.ipynb'),
      JSON.stringify({
        nbformat: 4,
        nbformat_minor: 5,
        metadata: { kernelspec: { name: 'python3', display_name: 'Python 3' } },
        cells: [
          {
            cell_type: 'code',
            id: 'a',
            metadata: {},
            outputs: [],
            execution_count: null,
            source: 'from IPython.lib import passwd'
          }
        ]
      })
    );
    await page.goto(server.url);
    await waitForLab(page);
    const open = (path: string, factory: string): Promise<void> =>
      page.evaluate(
        async given => {
          await window.jupyterapp.commands.execute('docmanager:open', given);
        },
        { path, factory }
      );
    const card = page.locator('.nbw-Card');
    await open('jupyter_server_config.py', 'Editor');
    const marks = page.locator('.jp-FileEditor .nbw-Mark');
    await expect(marks).toHaveCount(2, { timeout: 30_000 });
    await marks.first().hover();
    await expect(card).toContainText('The server listens to other machines');
    await takeScreens(page, 'audit-editor');
    await marks.first().hover();
    await card.getByRole('button', { name: 'Mend it here' }).click();
    await expect(page.locator('.jp-FileEditor .cm-content')).toContainText(
      "c.ServerApp.ip = '127.0.0.1'"
    );
    await expect(marks).toHaveCount(1);

    await open('hash.ipynb', 'Notebook');
    const cellMark = page.locator('.jp-Cell .nbw-Mark');
    await expect(cellMark).toHaveCount(1, { timeout: 30_000 });
    await cellMark.hover();
    await expect(card).toContainText(
      'IPython.lib.passwd is not there any more'
    );
    await card.getByRole('button', { name: 'Mend it here' }).click();
    await expect(page.locator('.jp-Cell .cm-content')).toContainText(
      'from jupyter_server.auth import passwd'
    );
    await expect(cellMark).toHaveCount(0);
  } finally {
    await server.stop();
  }
});
