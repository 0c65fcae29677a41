import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';

import { followAll } from '../../src/cli/audit/testing/follow';
import { TestHub } from '../../src/cli/audit/testing/hub';
import {
  TestServer,
  withServerPart
} from '../../src/cli/audit/testing/servers';
import {
  cases,
  ofMachine,
  password,
  secrets
} from '../../src/cli/audit/testing/setups';
import { handOver, root } from '../../src/cli/audit/testing/user';
import { linkExtension } from '../../scripts/lib/jupyter.mjs';
import {
  grade,
  openPanel,
  readReport,
  type SavedReport,
  section
} from '../serversection';

/** What the page and the server part see together, of real servers of many set-ups. */

/** JupyterLab leaves names of elements in outputs unless it is told otherwise. */
const ofEveryPage = ['WEB-07'];

const shared = mkdtempSync(join(tmpdir(), 'nbwarden-setups-'));
handOver(shared);
linkExtension(shared);
const env = { JUPYTER_PATH: join(shared, 'share') };

test.afterAll(() => rmSync(shared, { recursive: true, force: true }));

type Case = (typeof cases)[number];

const start = ({ setUp, start: how = {} }: Case): Promise<TestServer> =>
  TestServer.start(folder => [withServerPart, ...setUp(folder)], {
    app: 'jupyterlab',
    ...how,
    args: [...(how.args ?? []), '--expose-app-in-browser'],
    env
  });

/** Somebody who has signed in with the address that Jupyter prints. */
const withPage = async (
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<void>
): Promise<void> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    await look(page);
  } finally {
    await context.close();
  }
};

/** What the section tells, and that no secret stands in what it shows. */
const read = async (
  page: Page,
  planted: readonly string[]
): Promise<SavedReport & { rules: readonly string[] }> => {
  await openPanel(page);
  await expect(grade(page)).not.toContainText('Checking', { timeout: 30_000 });
  const report = await readReport(page);
  const shown = await section(page).evaluate(({ outerHTML }) => outerHTML);
  expect(planted.filter(each => (report.text + shown).includes(each))).toEqual(
    []
  );
  const rules = new Set(report.findings.map(({ rule }) => rule));
  return {
    ...report,
    rules: [...rules].filter(rule => !ofMachine.includes(rule)).sort()
  };
};

/** Of each set-up one is started while the page of the one before is looked at. */
async function* startEach(
  all: readonly Case[]
): AsyncGenerator<[Case, TestServer]> {
  let next = start(all[0]);
  for (const [index, each] of all.entries()) {
    const server = await next;
    next = index + 1 < all.length ? start(all[index + 1]) : next;
    try {
      yield [each, server];
    } finally {
      server.stop();
    }
  }
}

/** What fixes say, word for word. */
const mend = (
  { values }: Case,
  { folder }: TestServer,
  fixes: readonly string[]
): void => {
  followAll(fixes, {
    folder,
    args: [],
    values: values?.(folder) ?? {},
    password
  });
};

test('of each set-up the page tells what is wrong, and nothing else', async ({
  browser
}) => {
  test.setTimeout(300_000);
  for await (const [each, server] of startEach(
    cases.filter(({ inPage }) => inPage)
  )) {
    const { given = server.token, name, rules, start: how } = each;
    const at = how?.app === 'notebook' ? 'tree' : 'lab';
    const secret = [...secrets, server.token];
    // A page over HTTPS sees that cookies are left as they are.
    const ofHttps = server.url.startsWith('https') ? ['NET-06'] : [];
    const expected = [...rules, ...ofHttps, ...ofEveryPage].sort();
    const url = (): string => `${server.url}${at}?token=${given}`;
    await withPage(browser, url(), async page => {
      const report = await read(page, secret);
      expect.soft(report.rules, name).toEqual(expected);
      if (rules.every(rule => rule.startsWith('WEB-')) && rules.length > 0) {
        const told = report.findings.filter(({ rule }) => rules.includes(rule));
        mend(
          each,
          server,
          told.map(({ fix }) => fix)
        );
        await server.restart();
        await page.goto(url());
        const after = await read(page, secret);
        expect.soft(after.rules, `${name}, mended`).toEqual(ofEveryPage);
      }
    });
  }
});

test('a page under a Hub tells what its token may do', async ({ browser }) => {
  test.setTimeout(120_000);
  const hub = await TestHub.start((_, port) => [
    `c.JupyterHub.bind_url = 'http://127.0.0.1:${port}'`,
    "c.JupyterHub.authenticator_class = 'shared-password'",
    "c.SharedPasswordAuthenticator.user_password = os.environ['PASSWORD_OF_TEST']",
    "c.Authenticator.allowed_users = {'ada'}",
    "c.JupyterHub.load_roles = [{'name': 'user', 'scopes': ['self', 'read:users:name']}]",
    "c.Spawner.oauth_client_allowed_scopes = ['self', 'read:users:name']",
    'c.Spawner.http_timeout = 60',
    "c.Spawner.args.append('--LabApp.expose_app_in_browser=True')",
    `c.Spawner.environment = ${JSON.stringify({
      ...env,
      PYTHONPATH: root,
      JUPYTER_CONFIG_PATH: join(shared, 'etc')
    })}`
  ]);
  try {
    await withPage(browser, hub.url, async page => {
      await page.locator('#username_input').fill('ada');
      await page.locator('#password_input').fill(hub.password);
      const version = page.waitForResponse(/\/hub\/api$/, {
        timeout: 80_000
      });
      await page.locator('#login_submit').click();
      await page.waitForURL(/\/user\/ada\/lab/, { timeout: 80_000 });
      const { rules, findings } = await read(page, [hub.password]);
      expect(rules).toEqual(['HUB-02', 'HUB-09', ...ofEveryPage]);
      const token = findings.find(({ rule }) => rule === 'HUB-09');
      expect(token?.effective).toContain('read:users:name');
      expect(await (await version).json()).toMatchObject({
        version: expect.stringMatching(/^\d/)
      });
      await expect(section(page)).toContainText('configurable-http-proxy');
    });
  } finally {
    await hub.stop();
  }
});
