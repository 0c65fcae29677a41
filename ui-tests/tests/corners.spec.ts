import { codeCell, stream } from '../../scripts/samples/notebook';
import { expect, ownFaults, test } from '../workspace';

const ENVIRONMENT = 'Use an environment variable';

test('several secrets of one line are told apart', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const [first, second, third] = [1, 2, 3].map(() => secrets.github());
  await lab.open(
    workspace.writeNotebook('line.ipynb', [
      codeCell(`tokens = ["${first}", "${second}", "${third}"]`)
    ])
  );
  // The status item leads into the panel, and F8 from there to the first one.
  // (A notebook that has just got its kernel takes the focus once more.)
  await expect(async () => {
    await lab.status.press('Enter');
    await expect(lab.panel.getByLabel('This notebook Section')).toBeFocused({
      timeout: 1000
    });
  }).toPass();
  await expect(lab.rows).toHaveCount(3);
  await page.keyboard.press('F8');
  await expect(lab.source(0)).toBeFocused();

  // The cursor comes to the one of the row, and the fix changes that one.
  await lab.rows.nth(2).click();
  await page.keyboard.press('Control+.');
  await lab.menu.getByText(ENVIRONMENT).click();
  await expect(lab.dialog.locator('.nbw-mod-added').last()).toContainText(
    'os.environ['
  );
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).not.toContainText(third);
  await expect(lab.source(0)).toContainText(first);
  await expect(lab.rows).toHaveCount(2);

  // Ignoring one leaves the other, and can be taken back on the spot.
  await lab.rowMenu(lab.section('notebook')).nth(1).click();
  await lab.menu.getByText(/^Ignore/).click();
  await expect(lab.marks(0)).toHaveText([first]);
  await expect(lab.status).toContainText('1 secret');
  const ignored = lab.notification('Ignored in this notebook');
  await lab.button(ignored, 'Stop ignoring it').click();
  await expect(lab.marks(0)).toHaveText([first, second]);

  // Fix all changes all of them.
  await lab.choose('Fix all secrets of this notebook…');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).not.toContainText(first);
  await expect(lab.source(0)).not.toContainText(second);
  await expect(lab.status).toHaveText(/^Not trusted/);
});

test('hidden outputs are gone to, and what changed meanwhile is left alone', async ({
  pageErrors,
  page,
  lab,
  workspace,
  secrets
}) => {
  const [shown, hidden, windows] = [1, 2, 3].map(() => secrets.github());
  const openai = secrets.openai();
  await lab.open(
    workspace.writeNotebook('corners.ipynb', [
      codeCell(`token = "${shown}"`, [stream(`token = ${shown}\n`)]),
      {
        ...codeCell('show()', [stream(`token = ${hidden}\n`)]),
        metadata: { collapsed: true, jupyter: { outputs_hidden: true } }
      },
      codeCell(`a = 1\r\nb = 2\r\ntoken = "${windows}"\r\nprint(1)\r\n`),
      codeCell(`api_key = "${openai}"`)
    ])
  );
  await expect(lab.status).toContainText('5 secrets');

  // F8 comes to a collapsed output, opens it, and goes on.
  await lab.source(0).click();
  await page.keyboard.press('Control+Home');
  const stops = lab.bars(1).getByRole('button').first();
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('F8');
  }
  await expect(stops).toBeFocused();
  await page.keyboard.press('F8');
  await expect(lab.source(2)).toBeFocused();

  // Lines that end as on Windows: the mark is right, and no fix writes beside it.
  await expect(lab.marks(2)).toHaveText(windows);
  await page.keyboard.press('Control+.');
  await lab.menu.getByText(ENVIRONMENT).click();
  await expect(lab.dialog.locator('.nbw-Repair-refused')).toContainText(
    'Its lines end as on Windows'
  );
  await expect(lab.button(lab.dialog, 'Apply')).toBeDisabled();
  await lab.button(lab.dialog, 'Cancel').click();

  // The output is cleared while the preview of a fix is open: what is left is fixed.
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  await expect(lab.dialog.getByLabel('Cell 1, output 1')).toBeChecked();
  await lab.execute('notebook:clear-all-cell-outputs');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.dialog).toHaveCount(0);
  await expect(lab.source(0)).not.toContainText(shown);
  await expect(lab.cell(0).locator('.jp-OutputArea-child')).toHaveCount(0);
  await lab.execute('nbwarden:undo-fix');
  await expect(lab.source(0)).toContainText(shown);

  // Two fixes: the latest is told, and the earlier one can be taken back after it.
  for (const cell of [0, 3]) {
    await lab.source(cell).click();
    await lab.choose('Fix the secret at the cursor…');
    await expect(lab.dialog.locator('.nbw-mod-added').first()).toBeVisible();
    await lab.button(lab.dialog, 'Apply').click();
    await expect(lab.dialog).toHaveCount(0);
  }
  const done = lab.notification('reads OPENAI_API_KEY');
  await expect(lab.notification('reads GITHUB_TOKEN')).toHaveCount(0);
  await lab.button(done, 'Undo fix').click();
  await expect(lab.source(3)).toContainText(openai);
  await expect(lab.source(0)).not.toContainText(shown);
  await expect(done).toHaveCount(0);
  await lab.execute('nbwarden:undo-fix');
  await expect(lab.source(0)).toContainText(shown);

  // Cells that are deleted are not asked for their outputs.
  await page.keyboard.press('Escape');
  await lab.execute('notebook:delete-cell');
  await expect(lab.notebook.locator('.jp-Cell')).toHaveCount(3);
  expect(ownFaults(pageErrors)).toEqual([]);
});
