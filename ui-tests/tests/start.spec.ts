import { codeCell } from '../../scripts/samples/notebook';
import { expect, test } from '../workspace';

test('JupyterLab takes nbwarden without an error', async ({
  pageErrors,
  page,
  workspace
}) => {
  workspace.writeNotebook('small.ipynb', [codeCell('1 + 1')]);
  await page.notebook.openByPath(`${workspace.path}/small.ipynb`);

  const plugins = await page.evaluate(() =>
    window.jupyterapp.listPlugins().filter(id => id.startsWith('nbwarden:'))
  );
  expect(plugins).not.toEqual([]);
  expect(pageErrors.filter(text => text.includes('nbwarden'))).toEqual([]);
});
