import type { Page } from '@playwright/test';

import { codeCell } from '../../scripts/samples/notebook';
import { expect, test } from '../workspace';

/** About no document, or in menus only. */
const ELSEWHERE = [
  'open-panel',
  'check-commit',
  'search-history',
  'check-server',
  'set-password',
  'reveal'
];

const ABOUT_FILES = [
  'file-menu',
  'next-finding',
  'previous-finding',
  'reveal-in-file'
];

/** The commands about a document that can be chosen now. */
const listOffered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(left => {
    const { commands } = window.jupyterapp;
    return commands
      .listCommands()
      .filter(id => id.startsWith('nbwarden:') && commands.isEnabled(id))
      .map(id => id.slice('nbwarden:'.length))
      .filter(id => !left.includes(id))
      .sort();
  }, ELSEWHERE);

test('commands are about the tab in front, and not about a notebook behind it', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const [token, key] = [secrets.github(), secrets.openai()];
  await lab.open(
    workspace.writeNotebook('behind.ipynb', [codeCell(`token = "${token}"`)])
  );
  await expect(lab.marks(0)).toHaveText(token);
  const offered = await listOffered(page);
  expect(offered).toContain('fix-all');
  expect(offered).toContain('review-trust');

  // Neither to the launcher nor to a shown text do they apply.
  await lab.execute('launcher:create');
  await expect.poll(() => listOffered(page)).toEqual([]);
  await lab.openPanel();
  const scan = lab.panel.getByRole('button', {
    name: 'Check this notebook for secrets'
  });
  await expect(scan).toBeDisabled();
  await lab.execute('docmanager:open', {
    path: workspace.writeText('notes.md', '# Notes\n'),
    factory: 'Markdown Preview'
  });
  await expect.poll(() => listOffered(page)).toEqual([]);

  // The panel names the notebook that it lists, and its keys and menus are about that one.
  await expect(lab.section('notebook')).toContainText('behind.ipynb');
  await lab.rows.first().focus();
  await page.keyboard.press('F8');
  await expect(lab.source(0)).toBeFocused();
  await expect(lab.card).toContainText('GitHub');
  await expect(scan).toBeEnabled();

  // In a file they go from secret to secret of the file.
  await lab.execute('docmanager:open', {
    path: workspace.writeText(
      'tool.py',
      `token = "${token}"\n\napi_key = "${key}"\n`
    ),
    factory: 'Editor'
  });
  const editor = page.locator('.jp-FileEditor:not(.lm-mod-hidden)');
  await expect(editor.locator('.nbw-Mark')).toHaveCount(2);
  await expect.poll(() => listOffered(page)).toEqual(ABOUT_FILES);
  await lab.choose('Next secret');
  await expect(lab.card).toContainText('GitHub');
  await lab.choose('Next secret');
  await expect(lab.card).toContainText('OpenAI');
  await lab.choose('Next secret');
  await expect(lab.card).toContainText('GitHub');
  await lab.choose('What to do about this secret of the file…');
  await expect(lab.menu).toContainText('Ignore the secret in this file');
  await page.keyboard.press('Escape');

  // The menu of a row is about the notebook, whatever is in front.
  const row = lab.section('notebook').locator('.nbw-Row');
  await lab.rowMenu(row).click();
  await lab.menu.getByText('Use an environment variable').click();
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.section('notebook')).toContainText('No secrets in 1 cell');
  await expect(editor.locator('.nbw-Mark')).toHaveCount(2);
});
