import { codeCell, stream } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

const addresses = ['anna', 'bert', 'carla', 'dora', 'emil'].map(
  name => `${name}@web.de`
);

test('other sensitive data wait in the panel, and are redacted there', async ({
  page,
  lab,
  workspace
}) => {
  await lab.open(
    workspace.writeNotebook('people.ipynb', [
      codeCell('print(people)', [stream(`${addresses.join('\n')}\n`)])
    ])
  );
  await lab.openPanel();
  const section = lab.section('notebook');
  await expect(section).toContainText('1 sensitive');
  await expect(lab.bars(0)).toHaveCount(0);
  await expect(lab.status).not.toContainText('secret');

  await section.getByText('1 sensitive').click();
  await expect(lab.rows).toContainText('5 e-mail addresses');
  await takeScreens(page, 'sensitive');
  await lab.rowMenu(section).click();
  await lab.menu.getByText('Redact the secrets of this output').click();
  await expect(lab.dialog.locator('.nbw-mod-removed').first()).toBeVisible();
  expect(await lab.dialog.textContent()).not.toContain('@web.de');
  await lab.button(lab.dialog, 'Redact').click();
  await expect(lab.outputs(0)).not.toContainText('@web.de');
  await expect(lab.outputs(0)).toContainText('••••');
  await expect(section).not.toContainText('sensitive');
  await lab
    .button(lab.notification('Redacted 1 output'), 'Undo redaction')
    .click();
  await expect(lab.outputs(0)).toContainText(addresses[0]);
});

test('secrets in metadata are listed under their cell', async ({
  lab,
  workspace,
  secrets
}) => {
  const cell = codeCell('1 + 1');
  await lab.open(
    workspace.writeNotebook('metadata.ipynb', [
      { ...cell, metadata: { note: secrets.github() } }
    ])
  );
  await lab.openPanel();
  await expect(lab.section('notebook')).toContainText('Cell 1 metadata');
  await expect(lab.rows).toContainText('ghp_••••');
  await expect(lab.status).toContainText('1 secret');
});
