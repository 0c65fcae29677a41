import type { Locator, Page } from '@playwright/test';

import { codeCell } from '../../scripts/samples/notebook';
import type { Lab } from '../lab';
import { expect, test } from '../workspace';

/** Fix the secret at the cursor with `.env`, and have its value written there. */
const fixInto = async (
  page: Page,
  lab: Lab,
  text: Locator,
  name: string
): Promise<void> => {
  await text.click();
  await page.keyboard.press('Control+.');
  await lab.menu.getByText('More ways to fix it…').click();
  await lab.dialog
    .getByLabel(/^Way/)
    .selectOption({ label: 'Keep it in a .env file' });
  await expect(
    lab.dialog.getByLabel('Write the value to .env, which git will ignore')
  ).toBeChecked();
  await lab.button(lab.dialog, 'Apply').click();
  await expect(text).toContainText(`os.environ["${name}"]`);
};

test('Ctrl+Z after a fix tells once that the value stays in .env', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const [token, key] = [secrets.github(), secrets.openai()];
  await lab.open(
    workspace.writeNotebook('undo.ipynb', [codeCell(`token = "${token}"`)])
  );
  await expect(lab.marks(0)).toHaveText(token);
  const told = lab.notification('GITHUB_TOKEN stays in .env.');

  const cell = lab.source(0);
  await fixInto(page, lab, cell, 'GITHUB_TOKEN');
  await expect(told).toHaveCount(0);
  await cell.click();
  await page.keyboard.press('Control+z');
  await expect(cell).toContainText(token);
  await expect(told).toBeVisible();

  // Not again, neither for the same nor for what the notification takes back.
  await told.getByTitle('Hide notification').click();
  await cell.click();
  await page.keyboard.press('Control+Shift+z');
  await expect(cell).toContainText('os.environ');
  await page.keyboard.press('Control+z');
  await expect(cell).toContainText(token);
  await lab.execute('nbwarden:undo-fix');
  await expect(told).toHaveCount(0);
  expect(workspace.readText('.env')).toContain(`GITHUB_TOKEN=${token}`);

  // A file of code has no other way to take it back.
  await lab.execute('docmanager:open', {
    path: workspace.writeText('tool.py', `api_key = "${key}"\n`),
    factory: 'Editor'
  });
  const text = page.locator('.jp-FileEditor:not(.lm-mod-hidden) .cm-content');
  await expect(text.locator('.nbw-Mark')).toHaveText(key);
  await fixInto(page, lab, text, 'OPENAI_API_KEY');
  await text.click();
  await page.keyboard.press('Control+z');
  await expect(text).toContainText(key);
  await expect(lab.notification('OPENAI_API_KEY stays in .env.')).toBeVisible();
  await lab.discard();
});
