import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Page } from '@playwright/test';

import { codeCell, stream } from '../../scripts/samples/notebook';
import type { Lab } from '../lab';
import { expect, test, type Workspace } from '../workspace';

/** What the first cell of an open notebook holds, in front or not. */
const readSource = (page: Page, name: string): Promise<string> =>
  page.evaluate(label => {
    for (const widget of window.jupyterapp.shell.widgets('main')) {
      if (widget.title.label === label) {
        const { content } = widget as NotebookPanel;
        return content.widgets[0].model.sharedModel.getSource();
      }
    }
    return '';
  }, name);

/** Bring an open document to the front. */
const goTo = (lab: Lab, path: string): Promise<void> =>
  lab.execute('docmanager:open', { path, factory: 'Notebook' });

/** Open a notebook of one cell, with a bar above what it printed. */
const openPrinting = async (
  lab: Lab,
  workspace: Workspace,
  token: string
): Promise<void> => {
  await lab.open(
    workspace.writeNotebook('printed.ipynb', [
      codeCell('show()', [stream(`token = ${token}\n`)])
    ])
  );
  await expect(lab.bars(0)).toHaveCount(1);
};

test('beside a copy of it, what is pointed at is fixed', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const cells = [
    codeCell(`token = "${token}"`),
    codeCell('show()', [stream(`token = ${token}\n`)])
  ];
  const left = workspace.writeNotebook('left.ipynb', cells);
  const right = workspace.writeNotebook('right.ipynb', []);
  workspace.writeText('right.ipynb', workspace.readText('left.ipynb'));
  await lab.open(left);
  await lab.execute('docmanager:open', {
    path: right,
    factory: 'Notebook',
    options: { mode: 'split-right' }
  });
  const other = page.locator('.jp-NotebookPanel').nth(1);
  await expect(other.locator('.nbw-Mark')).toHaveText(token);
  await goTo(lab, left);

  // Pointing at a mark does not make its notebook the current one.
  await other.locator('.nbw-Mark').hover();
  await lab.button(lab.card, 'Use an environment variable').click();
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.dialog).toHaveCount(0);
  await expect
    .poll(() => readSource(page, 'right.ipynb'))
    .toContain('os.environ["GITHUB_TOKEN"]');
  expect(await readSource(page, 'left.ipynb')).toBe(`token = "${token}"`);
});

test('a further view of a notebook has its bars too', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  await openPrinting(lab, workspace, secrets.github());
  await lab.execute('docmanager:clone');
  const views = page.locator('.jp-NotebookPanel');
  await expect(views).toHaveCount(2);
  const bars = page.locator('.jp-NotebookPanel .nbw-OutputBar');
  await expect(bars).toHaveCount(2);

  // What one does, both show.
  await lab.button(bars.last(), 'Clear output').click();
  await expect(bars).toHaveCount(0);
  await lab.execute('nbwarden:undo-fix');
  await expect(bars).toHaveCount(2);
});

test('what is saved behind another tab is named, shown and fixed there', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const key = secrets.openai();
  const front = workspace.writeNotebook('front.ipynb', [
    codeCell(`api_key = "${key}"`)
  ]);
  const behind = workspace.writeNotebook('behind.ipynb', [codeCell('x = 1')]);
  await lab.open(behind);
  const saveBehind = async (line: string): Promise<void> => {
    await goTo(lab, behind);
    await lab.edit(0);
    await page.keyboard.insertText(`\n${line}`);
    await lab.open(front);
    await expect(lab.marks(0)).toHaveText(key);
    await page.menu.clickMenuItem('File>Save All');
  };
  const told = lab.notification(
    'Saved with 1 secret in cell 1 of behind.ipynb'
  );

  // **Fix all** means that one, not the one in front.
  await saveBehind(`token = "${token}"`);
  await lab.button(told, 'Fix all').click();
  await expect(lab.dialog).toContainText('ghp_••••');
  await expect(lab.dialog).not.toContainText('sk-proj');
  await lab.button(lab.dialog, 'Cancel').click();
  expect(await readSource(page, 'front.ipynb')).toContain(key);

  await saveBehind(`other = "${secrets.github()}"`);
  await lab.button(told, 'Show').click();
  await expect(lab.source(0)).toBeFocused();
  await expect(lab.marks(0).first()).toHaveText(token);
});

test('a setting reaches a notebook that only stands beside', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  await openPrinting(lab, workspace, secrets.github());
  await lab.execute('docmanager:open', {
    path: workspace.writeNotebook('other.ipynb', [codeCell('1')]),
    factory: 'Notebook',
    options: { mode: 'split-right' }
  });

  // The settings open in front of the other one, which stays the current notebook.
  await lab.execute('settingeditor:open', { query: 'nbwarden' });
  await page.locator('.jp-PluginList [data-id="nbwarden:settings"]').click();
  const field = page.locator(
    '[id="jp-SettingsEditor-nbwarden:settings_secrets"]'
  );
  await field.uncheck();
  await expect(lab.bars(0)).toHaveCount(0);
  await field.check();
  await expect(lab.bars(0)).toHaveCount(1);
});
