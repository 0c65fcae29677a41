import { codeCell, markdownCell, result } from '../../scripts/samples/notebook';
import { expectSigned, listRun, planted } from '../notary';
import { takeScreens } from '../screens';
import { expect, galata, test } from '../workspace';

const html = (text: string) => result({ 'text/html': text, 'text/plain': 'a' });

test('the state agrees with the notary through the life of a notebook', async ({
  page,
  lab,
  workspace
}) => {
  const cells = [codeCell('1 + 1'), codeCell('a', [html(planted('a'))])];
  let path = workspace.writeNotebook('life.ipynb', cells);
  const section = lab.section('trust');
  const reopen = async (): Promise<void> => {
    await lab.discard();
    await lab.open(path);
  };
  await lab.open(path);
  await lab.status.click();
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expectSigned(page, path, false);

  // Run, with an output of another kind left: a save does not sign.
  await lab.runAndWait(0, 1);
  await expect(section).toContainText(
    'The next save will not make it trusted, because of cell 2.'
  );
  await lab.saveAndWait();
  await expect(lab.status).toHaveText('Not trusted (1 of 2)');
  await expectSigned(page, path, false);

  // Cleared, which makes JupyterLab trust the cell: the next save signs.
  await lab.source(1).click();
  await lab.execute('notebook:clear-cell-output');
  await expect(section).toContainText('The next save will sign it.');
  await lab.saveAndWait();
  await expect(section).toContainText('the server has signed the file');
  await expectSigned(page, path, true);
  await reopen();
  await expect(lab.status).toHaveText('Trusted');
  await expect(section).toContainText('the server has signed the file');

  // Edited here: signed with the next save.
  await lab.edit(0);
  await page.keyboard.type(' + 2');
  await expect(section).toContainText('The next save will sign it again.');
  await lab.saveAndWait();
  await expectSigned(page, path, true);

  // Saved by another program, seen by the person who comes back, and read.
  workspace.writeNotebook('life.ipynb', cells);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(section).toContainText('Another program has saved the file');
  await expectSigned(page, path, false);
  await page.evaluate(() => {
    const widget = window.jupyterapp.shell.currentWidget as unknown as {
      context: { revert(): Promise<void> };
    };
    return widget.context.revert();
  });
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expect(section).toContainText('because of cell 2');
  expect(await listRun(page)).toEqual([]);

  // Trusted without a save, renamed, and taken back.
  const asked = lab.execute('notebook:trust');
  await lab.button(lab.dialog, 'Trust all').click();
  await asked;
  await expect(lab.status).toHaveText('Trusted');
  await expectSigned(page, path, true);
  await page.evaluate(() => {
    const widget = window.jupyterapp.shell.currentWidget as unknown as {
      context: { rename(name: string): Promise<void> };
    };
    return widget.context.rename('renamed.ipynb');
  });
  path = `${workspace.path}/renamed.ipynb`;
  await expect(section).toContainText('the server has signed the file');
  await expectSigned(page, path, true);
  await reopen();
  await expect(lab.status).toHaveText('Trusted');
  await lab.button(section, 'Take trust back…').click();
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  await lab.button(lab.dialog, 'Take trust back').click();
  await expect(
    lab.notification('The signature is removed from the server’s database.')
  ).toBeVisible();
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await expectSigned(page, path, false);
  await reopen();
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
});

test('a new notebook is new until it is saved', async ({
  page,
  lab,
  workspace
}) => {
  await lab.open(workspace.writeNotebook('new.ipynb', []));
  await expect(lab.status).toHaveText('New, not saved');
  await lab.edit(0);
  await page.keyboard.type('1');
  await lab.saveAndWait();
  await expect(lab.status).toHaveText('Trusted');
});

test('whatever runs more than the selected cells offers the review first, once', async ({
  lab,
  workspace
}) => {
  await lab.open(
    workspace.writeNotebook('run.ipynb', [
      markdownCell('# Run'),
      codeCell('1 + 1'),
      codeCell('exec(__import__("base64").b64decode("cHJpbnQoMSk="))')
    ])
  );
  const refuse = async (id: string): Promise<void> => {
    const refused = lab.execute(id);
    await expect(lab.dialog).toContainText('Run cells that are not trusted?');
    await expect(lab.button(lab.dialog, 'Do not run')).toBeFocused();
    await lab.button(lab.dialog, 'Do not run').click();
    await refused;
    await expect(lab.dialog).toHaveCount(0);
    await expect(lab.cell(2).locator('.jp-InputPrompt')).toHaveText('[ ]:');
  };
  await lab.cell(0).click();
  await refuse('toc:run-cells');
  await lab.source(2).click();
  await refuse('notebook:run-all-cells');
  await refuse('notebook:run-all-below');
  await refuse('notebook:restart-run-all');
  await refuse('notebook:restart-and-run-to-selected');
  await refuse('debugger:restart-debug');

  // Above there is nothing to tell of.
  await lab.execute('notebook:run-all-above');
  await lab.expectRun(1, 1);

  const run = lab.execute('notebook:run-all-cells');
  await lab.button(lab.dialog, 'Run').click();
  await run;
  await lab.expectRun(2, 3);
  await expect(lab.status).toHaveText(/^Trusted/);
});

test.describe('with the review of runs switched off', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { reviewRunAll: false }
    }
  });

  test('all cells run without a question', async ({ page, lab, workspace }) => {
    await lab.open(
      workspace.writeNotebook('run.ipynb', [
        codeCell('exec(__import__("base64").b64decode("cHJpbnQoMSk="))'),
        codeCell('1 + 1')
      ])
    );
    // Before it is there, JupyterLab asks for one.
    await expect(page.getByText('(ipykernel) | Idle')).toBeVisible();
    await lab.execute('notebook:run-all-cells');
    await lab.expectRun(1, 2);
    await expect(lab.dialog).toHaveCount(0);
  });
});

test('a long notebook is told in ranges, and no section is cut', async ({
  page,
  lab,
  workspace
}) => {
  const cells = Array.from({ length: 300 }, (_, index) =>
    index === 150 ? codeCell('a', [html(planted('a'))]) : codeCell('1')
  );
  await lab.open(workspace.writeNotebook('long.ipynb', cells));
  await lab.status.click();
  const section = lab.section('trust');
  await expect(section).toContainText(
    'Not trusted, but nothing is held back: cells 1–150 and 152–300.'
  );
  for (const name of ['notebook', 'trust', 'commit'] as const) {
    await expect
      .poll(() =>
        lab
          .section(name)
          .evaluate(node => node.scrollHeight - node.clientHeight)
      )
      .toBeLessThanOrEqual(0);
  }
  await takeScreens(page, 'trust-long');
});

test.describe('switched off', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { trust: false }
    }
  });

  test('trust is left to JupyterLab, and the item says so much', async ({
    lab,
    workspace
  }) => {
    await lab.open(
      workspace.writeNotebook('off.ipynb', [
        markdownCell('# Off'),
        codeCell('a', [html('<script>a()</script>b')])
      ])
    );
    // While the notebook is scanned, too, it is the only button.
    const item = lab.status;
    await expect(item).toHaveText('Not trusted');
    await expect(lab.cell(1).locator('.nbw-TrustNote')).toHaveCount(0);
    await item.click();
    await expect(lab.dialog).toContainText(
      'A trusted Jupyter notebook may execute hidden malicious code'
    );
    await lab.dialog.locator('.jp-mod-accept').click();
    await expect(item).toHaveText('Trusted');
  });
});
