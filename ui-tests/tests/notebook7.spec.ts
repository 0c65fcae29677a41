import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  codeCell,
  markdownCell,
  result,
  stream
} from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { pressAt } from '../keyboard';
import { expectSigned, isSigned, listRun, planted } from '../notary';
import { takeScreens } from '../screens';
import { expect, ownFaults, test } from '../workspace';

test.use({
  autoGoto: false,
  appPath: '',
  waitForApplication: async ({ baseURL: _ }, use) => {
    await use(async page => {
      await page.locator('#main-panel').waitFor();
    });
  }
});

test('Notebook 7 marks, lists, fixes, and says that commits are not guarded', async ({
  pageErrors,
  baseURL,
  page,
  lab,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  const path = workspace.writeNotebook('seven.ipynb', [
    markdownCell('# Notebook 7'),
    codeCell('import os'),
    codeCell(`api_key = "${key}"`, [stream(`using ${key}\n`)])
  ]);
  await page.goto(`${baseURL}/notebooks/${path}`);
  await expect(lab.marks(2)).toHaveText(key);
  await expect(lab.bars(2)).toContainText('1 secret in this output');

  // Beside the menus, and reached by keyboard.
  const menus = page.locator('#menu-panel');
  await expect(menus.locator('#nbwarden-status button')).toHaveText(
    '2 secrets · Not trusted (2 of 2)'
  );
  await expect(lab.status).toHaveAccessibleName(
    '2 secrets (cell 3), 1 in an output. 2 of 2 code cells are not trusted. The next save will make it trusted. Click for details.'
  );
  await lab.status.focus();
  await page.keyboard.press('Enter');
  await expect(lab.panel).toBeVisible();
  await expect(lab.rows).toHaveCount(2);
  await takeScreens(page, 'notebook7');

  // Said once, in the panel only.
  await expect(lab.section('commit')).toContainText(
    'Commits are not guarded here: the Git panel runs in JupyterLab only.'
  );
  // Outside of a repository there is no hook to offer.
  await expect(lab.section('commit').getByRole('button')).toHaveCount(0);
  await expect(lab.notification(/./)).toHaveCount(0);
  await expect(lab.section('server')).toContainText('nbwarden');

  await lab.rows.first().click();
  await expect(lab.card).toContainText('OpenAI project key');
  await lab.button(lab.card, 'Use an environment variable').click();
  await expect(lab.dialog.getByLabel('Cell 3, output 1')).toBeChecked();
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(2)).toContainText('os.environ["OPENAI_API_KEY"]');
  await expect(lab.outputs(2)).not.toContainText(key);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await lab.save();
  await expect
    .poll(() => workspace.readText('seven.ipynb'))
    .toContain('os.environ');
  expect(workspace.readText('seven.ipynb')).not.toContain(key);
  expect(
    // jupyterlab-git cannot start here, and says so.
    ownFaults(pageErrors).filter(text => !text.includes('ILayoutRestorer'))
  ).toEqual([]);
});

test('Notebook 7 offers the hook that guards commits', async ({
  baseURL,
  page,
  lab,
  workspace,
  secrets
}) => {
  const key = secrets.github();
  const path = workspace.writeNotebook('seven.ipynb', [
    codeCell(`token = "${key}"`)
  ]);
  workspace.initRepository();
  const own = join(workspace.folder, '.git', 'hooks', 'pre-commit');
  writeFileSync(own, '#!/bin/sh\necho ran > own-hook-ran\n', { mode: 0o755 });
  const before = readFileSync(own);
  const commit = (): string => {
    try {
      return workspace.git('commit', '-m', 'Second');
    } catch (error) {
      return String((error as { stderr?: unknown }).stderr ?? error);
    }
  };

  // A command that is too old, as a server might have it, says so.
  const old = /\/nbwarden\/git\/hook\b/;
  const message = 'The command of nbwarden failed: it is too old.';
  await page.route(old, route =>
    route.fulfill({ status: 422, json: { message } })
  );
  await page.goto(`${baseURL}/notebooks/${path}`);
  await lab.openPanel();
  const section = lab.section('commit');
  await expect(section).toContainText(`The git hook: ${message}`);
  await page.unroute(old);

  // The real one, beside a hook that was there.
  await lab.button(section, 'Install a git hook').click();
  await expect(section).toContainText(
    'A git hook guards commits in a terminal, and runs the hook that was there.'
  );
  workspace.writeText('leak.py', `token = "${key}"\n`);
  workspace.stage('leak.py');
  const said = commit();
  expect(said).toContain('leak.py');
  expect(said).not.toContain(key);
  expect(workspace.git('log', '--format=%s')).not.toContain('Second');
  await expect(section).toContainText('Pushes in a terminal are not guarded.');
  await lab.button(section, 'Guard pushes as well').click();
  await expect(section).toContainText(
    'A git hook guards pushes in a terminal.'
  );
  await takeScreens(page, 'notebook7-hook');
  const pushing = join(workspace.folder, '.git', 'hooks', 'pre-push');
  expect(existsSync(pushing)).toBe(true);
  await lab.button(section, 'Remove the hook of pushes').click();
  await expect(section).toContainText('Pushes in a terminal are not guarded.');
  expect(existsSync(pushing)).toBe(false);
  await lab.button(section, 'Remove the git hook').click();
  await expect(section).toContainText(
    'Another hook is there: commits in a terminal are not guarded.'
  );
  expect(readFileSync(own)).toEqual(before);
  commit();
  expect(workspace.readText('own-hook-ran')).toContain('ran');
  expect(workspace.git('log', '--format=%s')).toContain('Second');
});

test('Notebook 7 reviews before it trusts or runs all, and tells one state', async ({
  baseURL,
  page,
  lab,
  workspace
}) => {
  const path = workspace.writeNotebook('trust7.ipynb', [
    codeCell('a', [result({ 'text/html': planted('a') })]),
    codeCell('b', [result({ 'text/html': planted('b') })])
  ]);
  await page.goto(`${baseURL}/notebooks/${path}`);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(page.locator('.jp-NotebookTrustedStatus')).toHaveCount(0);
  await expect(lab.cell(0).locator('.nbw-TrustNote')).toContainText(
    'Part of this output is not shown: 1 script'
  );
  const refused = lab.execute('notebook:run-all-cells');
  await expect(lab.dialog).toContainText('Run cells that are not trusted?');
  await lab.button(lab.dialog, 'Do not run').click();
  await refused;
  await expect(lab.outputs(0)).not.toContainText('NameError');
  const asked = lab.execute('notebook:trust');
  await expect(lab.button(lab.dialog, 'Leave untrusted')).toBeFocused();
  await takeScreens(page, 'notebook7-review');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  expect(await listRun(page)).toEqual([]);

  // All by keyboard: one cell, all of them, and the trust back.
  await lab.dialog.getByRole('searchbox').focus();
  await pressAt(
    page,
    lab.dialog.getByRole('checkbox', { name: /^Cell 2/ }),
    'Space'
  );
  await pressAt(page, lab.button(lab.dialog, 'Trust selected cells'), 'Enter');
  await asked;
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  await expect.poll(() => listRun(page)).toEqual(['b']);
  expect(await isSigned(page, path)).toBe(false);

  const all = lab.execute('notebook:trust');
  await pressAt(page, lab.button(lab.dialog, 'Trust all'), 'Enter');
  await all;
  await expect(lab.status).toHaveText('Trusted');
  await expectSigned(page, path, true);
  expect(await listRun(page)).toEqual(['b', 'a']);

  await lab.status.focus();
  await page.keyboard.press('Enter');
  const section = lab.section('trust');
  expect(await findViolations(page, '#nbwarden-section-trust')).toEqual([]);
  await pressAt(page, lab.button(section, 'Take trust back…'), 'Enter');
  await pressAt(page, lab.button(lab.dialog, 'Take trust back'), 'Enter');
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expectSigned(page, path, false);

  // One cell runs instead, and the other's output goes.
  const again = lab.execute('notebook:trust');
  await lab.dialog.getByRole('checkbox', { name: /^Cell 1/ }).check();
  await lab.button(lab.dialog, 'Re-run instead').click();
  await again;
  await expect(lab.outputs(0)).toContainText('NameError');
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  const cleared = lab.execute('notebook:trust');
  await lab.button(lab.dialog, 'Clear these outputs').click();
  await cleared;
  await expect(lab.outputs(1)).toHaveCount(0);
  await expect(lab.status).toHaveAttribute(
    'title',
    /The next save will make it trusted\./
  );
});
