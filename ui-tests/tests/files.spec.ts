import { codeCell } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

const ENVIRONMENT = 'Use an environment variable';

test('a Python file is marked, listed and fixed, and Ctrl+Z takes the fix back', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const path = workspace.writeText(
    'tool.py',
    `import os\n\ntoken = "${token}"\nprint(len(token))\n`
  );
  await lab.execute('docmanager:open', { path, factory: 'Editor' });
  const editor = page.locator('.jp-FileEditor:not(.lm-mod-hidden)');
  const text = editor.locator('.cm-content');
  const marks = editor.locator('.cm-lintRange.nbw-Mark');

  await expect(marks).toHaveText(token);
  await expect(lab.status).toHaveText('1 secret');
  await lab.openPanel();
  const row = lab.section('file').locator('.nbw-Row-main');
  await expect(row).toContainText('ghp_••••');
  await expect(lab.section('file')).toContainText('Line 3');
  expect(await leaks.find()).toEqual([]);
  expect(await findViolations(page, '#nbwarden-section-file')).toEqual([]);

  // The row goes there, and shows what it is.
  await row.click();
  await expect(lab.card).toContainText('GitHub');
  await takeScreens(page, 'file');

  // It goes with Escape, and with the focus.
  await page.keyboard.press('Escape');
  await expect(lab.card).toHaveCount(0);
  await row.click();
  await expect(lab.card).toHaveCount(1);
  await lab.execute('launcher:create');
  await expect(lab.card).toHaveCount(0);
  await lab.execute('docmanager:open', { path, factory: 'Editor' });

  // F8 is the editor's own, Ctrl+. opens the menu.
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect(lab.menu).toContainText('Ignore the secret in this file');
  await lab.menu.getByText(ENVIRONMENT).click();

  const preview = lab.dialog.locator('.nbw-Repair');
  await expect(preview.locator('.nbw-mod-removed')).toHaveText(
    /token = "ghp_••••"$/
  );
  expect(await leaks.find()).toEqual([]);
  await lab.button(lab.dialog, 'Apply').click();
  await expect(text).toContainText('os.environ["GITHUB_TOKEN"]');
  await expect(marks).toHaveCount(0);
  await expect(lab.status).toHaveText('No secrets');

  await text.click();
  await page.keyboard.press('Control+z');
  await expect(marks).toHaveText(token);
  await lab.discard();
});

test('other text files are marked, and a finding there can be ignored', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const path = workspace.writeText(
    'settings.yaml',
    `port: 80\ntoken: ${secrets.github()}\n`
  );
  await lab.execute('docmanager:open', { path, factory: 'Editor' });
  const editor = page.locator('.jp-FileEditor:not(.lm-mod-hidden)');
  const marks = editor.locator('.cm-lintRange.nbw-Mark');
  await expect(marks).toHaveCount(1);

  // Nothing is rewritten here.
  await marks.hover();
  await expect(lab.card).not.toContainText(ENVIRONMENT);
  await lab.button(lab.card, 'Ignore the secret in this file').click();
  await expect(marks).toHaveCount(0);
  await lab.openPanel();
  await expect(lab.section('file')).toContainText('1 ignored or allowed');
  await lab.section('file').locator('summary').click();
  await lab.button(lab.section('file'), 'Stop ignoring them').click();
  await expect(marks).toHaveCount(1);

  // Allowed for everybody, it is listed and says why.
  await lab.rowMenu(lab.section('file')).click();
  await lab.menu.getByText('Allow…', { exact: true }).click();
  await lab.dialog.locator('input').first().fill('made up for a talk');
  await lab.button(lab.dialog, 'Allow').click();
  await expect(marks).toHaveCount(0);
  await lab.section('file').locator('summary').click();
  await expect(lab.section('file')).toContainText('made up for a talk');
  expect(workspace.readText('nbwarden.toml')).toContain('made up for a talk');

  // A notebook in front: the section of the file is gone.
  await lab.open(workspace.writeNotebook('small.ipynb', [codeCell('1')]));
  await expect(lab.section('file')).toBeHidden();
});

test('what is told of a notebook is not taken for the tab in front of it', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const other = workspace.writeNotebook('other.ipynb', [codeCell('x = 1')]);
  await lab.open(
    workspace.writeNotebook('keys.ipynb', [codeCell(`token = "${token}"`)])
  );
  await lab.openPanel();
  await expect(lab.rows).toHaveCount(1);
  await expect(lab.status).toHaveText('1 secret · Not trusted (1 of 1)');
  await expect(lab.panel).not.toContainText('About keys.ipynb');

  // Another notebook as text is neither marked nor taken for the one behind it.
  await lab.execute('docmanager:open', { path: other, factory: 'Editor' });
  const said = 'About keys.ipynb, which is not the current tab.';
  await expect(lab.section('notebook')).toContainText(said);
  await expect(lab.section('trust')).toContainText(said);
  await expect(lab.rows).toHaveCount(1);
  await expect(lab.status).toBeHidden();
  expect(await findViolations(page, '#nbwarden-panel')).toEqual([]);

  // A row still goes there, and then nothing has to be said.
  await lab.rows.click();
  await expect(lab.source(0)).toBeFocused();
  await expect(lab.panel).not.toContainText('About keys.ipynb');
  await expect(lab.status).toHaveText('1 secret · Not trusted (1 of 1)');
});
