import { codeCell, result } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { expectSigned, planted } from '../notary';
import { setTheme } from '../screens';
import { expect, test } from '../workspace';

test('without the server part it is said that the signature stays; readable in the dark too', async ({
  page,
  lab,
  workspace
}) => {
  // Jupyter itself has no such address.
  await page.route('**/nbwarden/revoke*', route =>
    route.fulfill({ status: 404, body: '' })
  );
  const path = workspace.writeNotebook('kept.ipynb', [
    codeCell('a', [result({ 'text/html': planted('a'), 'text/plain': 'a' })])
  ]);
  await lab.open(path);
  await setTheme(page, 'dark');
  await expect(lab.cell(0).locator('.nbw-TrustNote')).toBeVisible();
  expect(await findViolations(page, '.nbw-TrustNote', '.nbw-Status')).toEqual(
    []
  );
  const asked = lab.execute('notebook:trust');
  await expect(lab.dialog).toContainText('1 cell would act');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  await lab.button(lab.dialog, 'Trust all').click();
  await asked;
  await expectSigned(page, path, true);

  const revoked = lab.execute('nbwarden:revoke-trust');
  await lab.button(lab.dialog, 'Take trust back').click();
  await revoked;
  await expect(lab.notification('the file opens trusted again')).toBeVisible();
  await expect(lab.status).toHaveText('Not trusted (1 of 1)');
  await setTheme(page, 'light');
  await lab.discard();
  await lab.open(path);
  await expect(lab.status).toHaveText('Trusted');
});
