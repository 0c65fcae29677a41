import { codeCell, markdownCell, result } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

/** More presses of Tab than the status bar has buttons. */
const TABS = 20;

test('the status item tells what is trusted, and opens the panel by keyboard', async ({
  page,
  lab,
  workspace
}) => {
  await expect(lab.status).toBeHidden();
  const path = workspace.writeNotebook('trust.ipynb', [
    markdownCell('# Figures'),
    codeCell('1 + 1'),
    codeCell('table', [
      result({ 'text/html': '<b>bold</b>', 'text/plain': 'bold' })
    ])
  ]);
  await lab.open(path);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(lab.status).toHaveAccessibleName(
    '2 of 2 code cells are not trusted. Click for details.'
  );
  expect(await findViolations(page, '#nbwarden-status')).toEqual([]);

  await page.locator('#jp-main-statusbar [tabindex="0"]').first().focus();
  for (let presses = 0; presses < TABS; presses++) {
    if (await lab.status.evaluate(node => node === document.activeElement)) {
      break;
    }
    await page.keyboard.press('Tab');
  }
  await expect(lab.status).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lab.section('trust')).toBeVisible();
  await expect(lab.section('trust')).toContainText(
    '2 of 2 code cells are not trusted.'
  );

  // Folded by hand, unfolded by the item.
  const heading = lab.panel.getByLabel('Trust Section');
  await heading.click();
  await expect(lab.section('trust')).toBeHidden();
  await lab.status.press('Enter');
  await expect(lab.section('trust')).toBeVisible();
  await takeScreens(page, 'trust');

  // A cell that was run is trusted.
  await lab.runAndWait(1, 1);
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  await expect(heading).toContainText('1 of 2 not trusted');

  await lab.button(lab.section('trust'), 'Trust notebook…').click();
  await lab.dialog.locator('.jp-mod-accept').click();
  await expect(lab.status).toHaveText('Trusted');
  await expect(lab.status).toHaveAccessibleName(
    'All code cells are trusted. Click for details.'
  );
  await expect(lab.section('trust')).toContainText(
    'All code cells are trusted.'
  );
  await expect(lab.button(lab.section('trust'), 'Trust notebook…')).toHaveCount(
    0
  );

  // A new cell is not trusted until it is run.
  await lab.source(1).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(lab.status).toHaveText(/^(Trusted|Not trusted \(1 of 3\))$/);
});
