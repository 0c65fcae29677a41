import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

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
  await expect(preview.getByRole('checkbox', { name: /^Cell/ })).toHaveCount(
    21
  );
  const changes = await preview.locator('.nbw-Repair-preview').boundingBox();
  expect(changes?.height).toBeGreaterThan(150);
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
