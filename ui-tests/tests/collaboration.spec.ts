import { codeCell } from '../../scripts/samples/notebook';
import { expect, test } from '../collaboration';

test('a notebook that several people edit is scanned', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  await lab.open(
    workspace.writeNotebook('shared.ipynb', [codeCell(`token = "${token}"`)])
  );
  await expect(lab.marks(0)).toHaveText(token);

  // What is typed reaches the file without a save.
  await lab.edit(0);
  await page.keyboard.type('  # mine');
  await expect
    .poll(() => workspace.readText('shared.ipynb'), { timeout: 20_000 })
    .toContain('# mine');
});
