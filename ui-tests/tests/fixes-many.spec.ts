import type { Locator, Page } from '@playwright/test';

import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

/** Press a key until something has the focus. */
const pressUntil = async (
  page: Page,
  key: string,
  wanted: Locator
): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(wanted).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
};

test('many places leave room for what changes, and a second fix takes over what is told', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const path = workspace.writeNotebook('many.ipynb', [
    codeCell(`import os\ntoken = "${token}"`),
    ...Array.from({ length: 14 }, (_, index) =>
      index % 2
        ? markdownCell(`Use ${token} for ${index}.`)
        : codeCell(`show(${index}, "${token}")`, [stream(`using ${token}\n`)])
    ),
    codeCell(`api_key = "${secrets.openai()}"`)
  ]);
  workspace.initRepository();
  await lab.open(path);
  await expect(lab.marks(0).first()).toBeVisible();
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  const preview = lab.dialog.locator('.nbw-Repair');
  await preview.getByLabel(/^Way/).selectOption('env');
  await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
  // 14 places in cells, and 7 outputs.
  await expect(preview.getByLabel('All 21 places')).toBeChecked();
  await expect(preview.getByRole('checkbox', { name: /^Cell/ })).toHaveCount(5);
  await preview.getByText('16 more places').click();
  await expect(preview.getByRole('checkbox', { name: /^Cell/ })).toHaveCount(
    21
  );
  await preview.getByText('16 more places').click();

  // All of it by keyboard: the way, a place, what is copied.
  const way = preview.getByLabel(/^Way/);
  await way.focus();
  await page.keyboard.press('ArrowDown');
  await expect(way).not.toHaveValue('env');
  await page.keyboard.press('ArrowUp');
  await expect(way).toHaveValue('env');
  const place = preview.getByRole('checkbox', { name: /^Cell/ }).first();
  await pressUntil(page, 'Tab', place);
  await page.keyboard.press('Space');
  await expect(place).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(place).toBeChecked();
  await pressUntil(page, 'Tab', lab.button(preview, 'Copy').first());
  await page.keyboard.press('Enter');
  await expect(preview.getByText('Copied.')).toBeVisible();
  await expect(lab.dialog).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(lab.dialog).toHaveCount(0);
  await lab.choose('Fix the secret at the cursor…');
  await expect(preview.locator('.nbw-mod-added').first()).toBeInViewport({
    ratio: 1
  });
  await expect(preview.locator('.nbw-Repair-steps')).toBeInViewport({
    ratio: 1
  });
  await expect(lab.button(lab.dialog, 'Apply')).toBeInViewport({ ratio: 1 });
  await takeScreens(page, 'fix-many');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.notification('now reads GITHUB_TOKEN')).toBeVisible();
  await expect(lab.notification('Git’s history')).toBeVisible();

  await lab.choose('Fix all secrets of this notebook…');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.notification('now reads OPENAI_API_KEY')).toBeVisible();
  await expect(lab.notification('now reads GITHUB_TOKEN')).toHaveCount(0);
  await expect(lab.notification('Git’s history')).toHaveCount(1);
  await takeScreens(page, 'fix-twice');
});

test('a huge output has a preview, and is redacted and brought back', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const encoded = Buffer.from(`me:${token}`).toString('base64');
  const lines = Array.from({ length: 40_000 }, (_, index) =>
    index % 400 ? `row ${index} of a long table` : `row ${index} ${token}`
  );
  await lab.open(
    workspace.writeNotebook('huge.ipynb', [
      codeCell(`token = "${token}"`),
      codeCell('show()', [
        stream([...lines, `Authorization: Basic ${encoded}`].join('\n'))
      ])
    ])
  );
  await expect(lab.bars(1).first()).toBeVisible({ timeout: 20_000 });
  await lab.button(lab.bars(1).first(), 'Redact').click();
  const preview = lab.dialog.locator('.nbw-Repair');
  await expect(preview.locator('.nbw-mod-added')).toHaveCount(10, {
    timeout: 20_000
  });
  await expect(preview).toContainText('more lines change');
  await expect(preview).toContainText(
    /Running the cell again would print (?:it|them) again/
  );
  expect(await leaks.find()).toEqual([]);
  await takeScreens(page, 'redact');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.outputs(1)).toContainText(token);

  await lab.button(lab.bars(1).first(), 'Redact').click();
  await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
  await expect(lab.button(lab.dialog, 'Redact')).toBeFocused();
  await page.keyboard.press('Enter');
  const done = lab.notification('Redacted 1 output');
  await expect(done).toBeVisible();
  await expect(lab.outputs(1)).not.toContainText(token);
  await expect(lab.outputs(1)).not.toContainText(encoded);
  await takeScreens(page, 'redact-done');
  await lab.button(done, 'Undo redaction').click();
  await expect(lab.outputs(1)).toContainText(token);
  await expect(lab.outputs(1)).toContainText(encoded);

  // A fix takes it along, in base64 too; one box stands for all of the output.
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  await preview.getByLabel(/^Way/).selectOption('env');
  await expect(preview.getByRole('checkbox', { name: /^Cell/ })).toHaveCount(
    1,
    { timeout: 20_000 }
  );
  await expect(
    preview.getByLabel('Cell 2, output 1, 101 places')
  ).toBeChecked();
  await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
  await preview.getByLabel('Cell 2, output 1, 101 places').uncheck();
  await expect(preview.locator('.nbw-Repair-preview h4')).toHaveText([
    'Cell 1'
  ]);
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).toContainText('os.environ');
  await expect(lab.outputs(1)).toContainText(token);
});
