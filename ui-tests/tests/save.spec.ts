import { codeCell, markdownCell } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { findViolations } from '../accessibility';
import { expect, galata, test } from '../workspace';

const useSettings = (
  settings: Record<string, unknown>
): Record<string, unknown> => ({ ...galata.DEFAULT_SETTINGS, ...settings });

test('a save with a new secret names the cells, once', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const old = secrets.openai();
  const typed = secrets.github();
  await lab.open(
    workspace.writeNotebook('notify.ipynb', [
      codeCell(`api_key = "${old}"`),
      codeCell('import math'),
      markdownCell('Notes')
    ])
  );
  await expect(lab.status).toContainText('1 secret');

  // What was in the file before is no news.
  await lab.edit(1);
  await page.keyboard.type('\nmath.pi');
  await lab.saveAndWait();
  await expect.poll(() => workspace.readText('notify.ipynb')).toContain('pi');
  await expect(lab.notification('Saved with')).toHaveCount(0);

  await page.keyboard.type(`\ntoken = "${typed}"`);
  await lab.saveAndWait();
  const told = lab.notification(
    'Saved with 1 secret in cell 2. Anyone who gets this file can read it.'
  );
  await expect(told).toBeVisible();
  await expect.poll(() => workspace.readText('notify.ipynb')).toContain(typed);
  await takeScreens(page, 'save-notification');

  // Not twice for the same one.
  await lab.edit(1);
  await page.keyboard.press('Enter');
  await lab.saveAndWait();
  await expect
    .poll(() => workspace.readText('notify.ipynb'))
    .toContain(`${typed}\\"\\n`);
  await expect(lab.notification('Saved with')).toHaveCount(1);

  await lab.source(0).click();
  await lab.button(told, 'Show').click();
  await expect(lab.source(1)).toBeFocused();
  await expect(lab.card).toContainText('GitHub');

  await page.keyboard.press('Control+End');
  await page.keyboard.type(`again = "${secrets.huggingFace()}"`);
  await lab.saveAndWait();
  const again = lab.notification('Saved with 1 secret in cell 2').last();
  await lab.button(again, 'Fix all').click();
  await expect(lab.dialog).toContainText('Fix 3 secrets');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.status).toHaveText(/^Not trusted/);
});

test.describe('asking before a save', () => {
  test.use({
    mockSettings: useSettings({ 'nbwarden:settings': { onSave: 'ask' } })
  });

  test('Fix first, Save as it is and Cancel do what they say', async ({
    page,
    lab,
    leaks,
    workspace,
    secrets
  }) => {
    const token = secrets.github();
    const key = secrets.openai();
    const readFile = (): string => workspace.readText('ask.ipynb');
    await lab.open(
      workspace.writeNotebook('ask.ipynb', [
        codeCell('import math'),
        codeCell('x = 1')
      ])
    );
    await lab.edit(0);
    await page.keyboard.type(`\ntoken = "${token}"`);

    await lab.save();
    await expect(lab.dialog).toContainText('Save with 1 secret?');
    await expect(lab.dialog).toContainText('cell 1');
    await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
    expect(await leaks.find()).toEqual([]);
    await takeScreens(page, 'save');
    expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
    await lab.button(lab.dialog, 'Cancel').click();
    await expect(lab.dialog).toHaveCount(0);
    expect(readFile()).not.toContain('token');

    await lab.source(0).click();
    await lab.save();
    await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(lab.dialog).toHaveCount(0);
    expect(readFile()).not.toContain('token');

    // The file gets the fixed notebook, without a second Ctrl+S.
    await lab.save();
    await lab.button(lab.dialog, 'Fix first').click();
    await expect(lab.dialog.locator('.nbw-mod-added').first()).toBeVisible();
    await lab.button(lab.dialog, 'Apply').click();
    await expect.poll(readFile).toContain('os.environ');
    expect(readFile()).not.toContain(token);

    await lab.edit(1);
    await page.keyboard.type(`\napi_key = "${key}"`);
    await lab.save();
    await lab.button(lab.dialog, 'Save as it is').click();
    await expect.poll(readFile).toContain(key);

    // What was answered is not asked again.
    await lab.edit(1);
    await page.keyboard.type('\ny = 2');
    await lab.save();
    await expect.poll(readFile).toContain('y = 2');
    await expect(lab.dialog).toHaveCount(0);

    // Behind another tab it is named, and it is the one that is fixed.
    await lab.edit(0);
    await page.keyboard.insertText(`\nother = "${secrets.github()}"`);
    await lab.open(workspace.writeNotebook('front.ipynb', [codeCell('1')]));
    await page.menu.clickMenuItem('File>Save All');
    await expect(lab.dialog).toContainText('Save ask.ipynb with 1 secret?');
    await lab.button(lab.dialog, 'Fix first').click();
    await expect(lab.dialog.locator('.nbw-mod-added').first()).toBeVisible();
    await lab.button(lab.dialog, 'Apply').click();
    await expect.poll(readFile).toContain('other = os.environ');
  });
});

test.describe('an autosave', () => {
  test.use({
    mockSettings: useSettings({
      'nbwarden:settings': { onSave: 'ask' },
      '@jupyterlab/docmanager-extension:plugin': { autosaveInterval: 2 }
    })
  });

  test('tells and never asks', async ({ page, lab, workspace, secrets }) => {
    const token = secrets.github();
    await lab.open(
      workspace.writeNotebook('auto.ipynb', [codeCell('import math')])
    );
    await lab.edit(0);
    // At once: after an autosave in the middle the next one may be long in coming.
    await page.keyboard.insertText(`\ntoken = "${token}"`);
    await expect
      .poll(() => workspace.readText('auto.ipynb'), { timeout: 20_000 })
      .toContain(token);
    await expect(
      lab.notification('Saved with 1 secret in cell 1.')
    ).toBeVisible();
    await expect(lab.dialog).toHaveCount(0);
    await expect(lab.source(0)).toBeFocused();
  });
});

test.describe('redacting on save', () => {
  test.use({
    mockSettings: useSettings({ 'nbwarden:settings': { redactOnSave: true } })
  });

  test('files hold no secret of an output that the notebook shows', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const token = secrets.github();
    // Not written in one piece, so that only the output holds it.
    const source = `print("${token.slice(0, 9)}" + "x" * 0 + "${token.slice(9)}")`;
    const readFile = (): string => workspace.readText('quiet.ipynb');
    const checkpoint = '.ipynb_checkpoints/quiet-checkpoint.ipynb';
    await lab.open(
      workspace.writeNotebook('quiet.ipynb', [codeCell(source), codeCell('2')])
    );
    // Before the kernel is there, a cell does not run.
    await expect(page.getByText('| Idle')).toBeVisible({ timeout: 20_000 });
    await lab.runAndWait(0, 1);
    await expect(lab.outputs(0)).toHaveText(token);
    await lab.saveAndWait();
    await expect(
      lab.notification('Saved without 1 secret in outputs of cell 1.')
    ).toBeVisible();
    await takeScreens(page, 'save-redacted');
    expect(readFile()).toContain('"••••\\n"');
    expect(readFile()).not.toContain(token);
    expect(workspace.readText(checkpoint)).toBe(readFile());
    await expect(lab.outputs(0)).toHaveText(token);
    await expect(page.locator('.lm-mod-current.jp-mod-dirty')).toHaveCount(0);

    // The file is JupyterLab's own as before: no question when it is saved again.
    await lab.edit(1);
    await page.keyboard.type(' + 1');
    await lab.saveAndWait();
    expect(readFile()).toContain('2 + 1');
    expect(readFile()).not.toContain(token);
    await expect(lab.dialog).toHaveCount(0);
    await expect(lab.notification('Saved without')).toHaveCount(1);

    // A file that somebody else changed is still asked about.
    workspace.writeText(
      'quiet.ipynb',
      readFile().replace('2 + 1', '2 + 1 + 7')
    );
    await lab.edit(1);
    await page.keyboard.type(' + 5');
    await lab.save();
    await expect(lab.dialog).toContainText('has changed on disk');
    await lab.button(lab.dialog, 'Overwrite').click();
    await expect.poll(readFile).toContain('2 + 1 + 5');
    expect(readFile()).not.toContain(token);

    // While it is still being saved, JupyterLab would ask whether to drop the changes.
    await expect(page.locator('.lm-mod-current.jp-mod-dirty')).toHaveCount(0);
    // What is on the disk is what comes back.
    await lab.execute('docmanager:reload');
    await expect(lab.outputs(0)).toHaveText('••••');
    await expect(lab.source(1)).toHaveText('2 + 1 + 5');
  });
});
