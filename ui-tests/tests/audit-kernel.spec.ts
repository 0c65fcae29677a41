import { codeCell } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { foldOthers } from '../serversection';
import { expect, ownFaults, test } from '../workspace';

test('a kernel is asked only on request, and tells what the server does not see', async ({
  page,
  lab,
  workspace,
  pageErrors
}) => {
  const path = workspace.writeNotebook('ask.ipynb', [
    codeCell(
      [
        'import os',
        'os.environ["JUPYTER_NOTEBOOK_PASSWORD"] = "x"',
        'os.environ["IT\'S\\\\ \\"ODD\\""] = "é"',
        'print("ready" * 2)'
      ].join('\n')
    )
  ]);
  await lab.open(path);
  // Before the kernel is there, a cell does not run.
  await expect(page.getByText('| Idle')).toBeVisible({ timeout: 30_000 });
  await lab.runAndWait(0, 1);
  await expect(lab.outputs(0)).toContainText('readyready');

  await lab.openPanel();
  await foldOthers(page);
  const section = lab.section('server');
  const news = 'JUPYTER_NOTEBOOK_PASSWORD does nothing';
  await expect(section.locator('.nbw-Audit-grade')).not.toBeEmpty();
  await expect(section).not.toContainText(news);
  await lab.button(section, 'Ask the kernel').click();
  await expect(section).toContainText(news);
  await expect(lab.notification(`New: ${news}`)).toBeVisible();
  await takeScreens(page, 'audit-kernel');
  expect(ownFaults(pageErrors)).toEqual([]);
});
