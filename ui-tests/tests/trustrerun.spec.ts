import { codeCell, result } from '../../scripts/samples/notebook';
import { isSigned, listRun, planted } from '../notary';
import { expect, test } from '../workspace';

const html = (text: string) => result({ 'text/html': text, 'text/plain': 'a' });

test('cells run instead of being trusted: without another question, and nothing is saved', async ({
  page,
  lab,
  workspace
}) => {
  const path = workspace.writeNotebook('rerun.ipynb', [
    codeCell('6 * 7', [html(planted('a'))]),
    codeCell('raise ValueError("no")', [html(planted('b'))])
  ]);
  const before = workspace.readText('rerun.ipynb');
  await lab.open(path);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');

  const one = lab.execute('notebook:trust');
  await lab.dialog.getByRole('checkbox', { name: /^Cell 1/ }).check();
  await lab.button(lab.dialog, 'Re-run instead').click();
  await one;
  await expect(lab.outputs(0)).toHaveText('42');
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');

  const all = lab.execute('notebook:trust');
  await expect(lab.dialog).not.toContainText('Cell 1');
  await lab.button(lab.dialog, 'Re-run instead').click();
  await all;
  await expect(lab.outputs(1)).toContainText('ValueError');
  await expect(lab.status).toHaveText('Trusted in this session');
  await expect(lab.dialog).toHaveCount(0);
  // What the run has lost is still in the file.
  expect(workspace.readText('rerun.ipynb')).toBe(before);
  expect(await isSigned(page, path)).toBe(false);
  expect(await listRun(page)).toEqual([]);
});
