import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { takeScreens } from '../screens';
import { expect, test } from '../workspace';

const ENVIRONMENT = 'Use an environment variable';
const GETPASS = 'Ask with getpass';
const SET_VARIABLE = 'import os\nos.environ["OPENAI_API_KEY"] = "1" * 8\n';

/** Sets a variable as a person would do it outside of the notebook. */
test('the tooltip offers fixes, shows what changes, and one Ctrl+Z takes a fix back', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  workspace.writeText('environment.py', SET_VARIABLE);
  await lab.open(
    workspace.writeNotebook('summary.ipynb', [
      codeCell(`import os\napi_key = "${key}"\nprint(len(api_key))`),
      codeCell('%run environment.py')
    ])
  );
  // Only a kernel that is there can be offered the value.
  await expect(page.getByText('| Idle')).toBeVisible({ timeout: 20_000 });
  await lab.marks(0).hover({ position: { x: 5, y: 5 } });
  await lab.button(lab.card, ENVIRONMENT).click();

  // What would change, with the value masked on both sides.
  const preview = lab.dialog.locator('.nbw-Repair');
  await expect(preview.locator('.nbw-mod-removed')).toHaveText(
    /api_key = "sk-proj-••••"$/
  );
  await expect(preview.locator('.nbw-mod-added')).toHaveText(
    /api_key = os\.environ\["OPENAI_API_KEY"\]$/
  );
  await expect(preview.locator('.nbw-Repair-advice')).toContainText('revoke');
  expect(await leaks.find()).toEqual([]);
  await takeScreens(page, 'fix');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);

  // The name is checked as one types, and the way can be changed.
  const name = preview.getByLabel('Name');
  await expect(name).toHaveValue('OPENAI_API_KEY');
  await name.fill('1 KEY');
  await expect(preview.getByRole('alert')).not.toBeEmpty();
  await expect(lab.button(lab.dialog, 'Apply')).toBeDisabled();
  await name.press('Enter');
  await expect(preview).toBeVisible();
  await name.fill('MY_OPENAI_KEY');
  await expect(preview.getByRole('alert')).toHaveCount(0);
  await expect(preview.locator('.nbw-mod-added')).toContainText(
    'os.environ["MY_OPENAI_KEY"]'
  );
  await preview.getByLabel(/^Way/).selectOption({ label: GETPASS });
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'getpass('
  );

  // Nothing was changed yet, and Cancel changes nothing.
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.source(0)).toContainText(key);

  await lab.marks(0).hover({ position: { x: 5, y: 5 } });
  await lab.button(lab.card, ENVIRONMENT).click();
  await expect(preview.locator('.nbw-mod-added')).toBeVisible();
  await expect(lab.button(lab.dialog, 'Apply')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lab.source(0)).toContainText(
    'api_key = os.environ["OPENAI_API_KEY"]'
  );
  await expect(lab.source(0)).not.toContainText(key);
  await expect(lab.marks(0)).toHaveCount(0);
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');

  await lab.source(0).click();
  await page.keyboard.press('Control+z');
  await expect(lab.source(0)).toContainText(key);
  await expect(lab.source(0)).not.toContainText('os.environ');
  await page.keyboard.press('Control+Shift+z');
  await expect(lab.source(0)).toContainText('os.environ');

  // The fixed cell runs.
  await lab.runAndWait(1, 1);
  await lab.runAndWait(0, 2);
  await expect(lab.outputs(0)).toHaveText('8');
});

test('the panel, the palette and Ctrl+. fix; Undo fix takes back what went elsewhere', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const key = secrets.openai();
  const imports = '# Libraries\nimport math';
  await lab.open(
    workspace.writeNotebook('panel.ipynb', [
      markdownCell('# Report'),
      codeCell(imports),
      codeCell(`token = "${token}"\nprint(len(token))`),
      codeCell('show(token)', [stream(`using ${token} for ada\n`)]),
      codeCell(`api_key = "${key}"\nprint(len(api_key))`)
    ])
  );
  await lab.openPanel();
  await expect(lab.rows).toHaveCount(3);

  // From the panel, with the import in another cell and the value in an output.
  const row = lab.section('notebook').locator('.nbw-Row').first();
  await lab.rowMenu(row).click();
  await expect(
    lab.menu.locator('.lm-Menu-item[data-type="command"]')
  ).toHaveText([
    ENVIRONMENT,
    GETPASS,
    /More ways/,
    /Go to/,
    /Revoke/,
    /Ignore/,
    /Allow/
  ]);
  await takeScreens(page, 'menu');
  await lab.menu.getByText(GETPASS).click();
  const preview = lab.dialog.locator('.nbw-Repair');
  const headings = preview.locator('section:not(.nbw-Repair-steps) > h4');
  await expect(headings).toHaveText(['Cell 2', 'Cell 3', 'Cell 4, output 1']);
  const runFirst = 'Run cell 2 first, for its imports.';
  await expect(preview.locator('.nbw-Repair-steps')).toContainText(runFirst);
  const elsewhere = preview.getByLabel('Cell 4, output 1');
  await expect(elsewhere).toBeChecked();
  await expect(preview.locator('.nbw-mod-added').last()).toHaveText(
    /using •••• for ada$/
  );
  await elsewhere.uncheck();
  await expect(headings).toHaveText(['Cell 2', 'Cell 3']);
  await elsewhere.check();
  await expect(headings).toHaveCount(3);
  expect(await leaks.find()).toEqual([]);
  await lab.button(lab.dialog, 'Apply').click();

  await expect(lab.source(1)).toContainText('import getpass');
  await expect(lab.source(2)).toContainText('getpass.getpass(');
  await expect(lab.source(2)).not.toContainText(token);
  await expect(lab.outputs(3)).toContainText('for ada');
  await expect(lab.outputs(3)).not.toContainText(token);
  await expect(lab.rows).toHaveCount(1);

  // All of it at once, with the output as it was.
  const done = lab.notification('The notebook now asks for');
  await expect(done).toContainText(runFirst);
  await lab.button(done, 'Undo fix').click();
  await expect(lab.source(1)).not.toContainText('getpass');
  await expect(lab.source(2)).toContainText(`token = "${token}"`);
  await expect(lab.outputs(3)).toContainText(`using ${token} for ada`);
  await expect(lab.rows).toHaveCount(3);

  // By shortcut, at the cursor; the way chosen last is not asked for again.
  await lab.source(2).click();
  await page.keyboard.press('Control+.');
  await expect(lab.menu).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(preview.getByLabel(/^Way/)).toHaveValue('getpass');
  await expect(headings).toHaveText(['Cell 2', 'Cell 3', 'Cell 4, output 1']);
  // Until the preview is ready, and while it is made anew, there is nothing to apply.
  const apply = lab.button(lab.dialog, 'Apply');
  await expect(apply).toBeFocused();
  await expect(async () => {
    // Once the dialog is gone, a key of the page would be the editor's.
    await apply.press('Enter', { timeout: 1000 }).catch(() => undefined);
    await expect(lab.dialog).toHaveCount(0, { timeout: 5000 });
  }).toPass();
  await expect(lab.source(2)).toContainText('getpass.getpass(');

  // By palette; the import that is there by now is not written again.
  await lab.source(4).click();
  await lab.choose('Fix the secret at the cursor…');
  await expect(preview.getByLabel(/^Way/)).toHaveValue('getpass');
  await expect(headings).toHaveText(['Cell 5']);
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(4)).toContainText('getpass.getpass(');
  await expect(lab.status).toHaveText(/^Not trusted/);

  // The fixed cell asks when it runs.
  await lab.runAndWait(1, 1);
  await lab.run(2);
  const question = lab.cell(2).locator('.jp-Stdin-input');
  await question.fill('12345');
  await question.press('Enter');
  await lab.expectRun(2, 2);
  await expect(lab.outputs(2).last()).toHaveText('5');
});

test('Fix all leaves alone what cannot be fixed, and says why', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const locked = secrets.github();
  const broken = secrets.openai();
  const fixable = secrets.huggingFace();
  await lab.open(
    workspace.writeNotebook('refused.ipynb', [
      {
        ...codeCell(`token = "${locked}"`),
        metadata: { editable: false }
      },
      codeCell(`def f(:\n  api_key = "${broken}"`),
      codeCell(`hf_token = "${fixable}"`, [stream(`login ${fixable}\n`)])
    ])
  );
  await expect(lab.status).toContainText('4 secrets');

  await lab.choose('Fix all secrets of this notebook…');
  await expect(lab.dialog).toContainText('Fix 4 secrets');
  const preview = lab.dialog.locator('.nbw-Repair');
  const headings = preview.locator('section:not(.nbw-Repair-steps) > h4');
  const refused = preview.locator('.nbw-Repair-refused');
  await expect(refused).toContainText(
    /^Cell 1 \(line 1; GitHub .* ghp_••••\) is left as it is: This cell is read-only./
  );
  await expect(refused).toContainText(
    /Cell 2 \(line 2; OpenAI .* sk-proj-••••\) is left as it is: The cell has a syntax error/
  );
  await expect(refused.getByRole('listitem')).toHaveCount(2);
  await takeScreens(page, 'fix-all');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  // What is left alone anyhow has no box; what has one can be left alone.
  const boxes = preview.getByRole('checkbox', { name: /^Cell/ });
  await expect(boxes).toHaveCount(2);
  const output = preview.getByLabel(/^Cell 3, output 1: Hugging Face/);
  await output.uncheck();
  await expect(headings).toHaveText(['Cell 3']);
  await output.check();
  await expect(headings).toHaveText(['Cell 3', 'Cell 3, output 1']);
  // One thing scrolls, and what is left to do is in sight.
  const scrolling = await lab.dialog.evaluate(dialog =>
    [...dialog.querySelectorAll('*')]
      .filter(each => each.scrollHeight > each.clientHeight + 1)
      .filter(each => getComputedStyle(each).overflowY === 'auto')
      .map(each => each.className)
      .filter(name => !name.includes('jp-Dialog-body'))
  );
  expect(scrolling).toEqual([]);
  await expect(preview.locator('.nbw-Repair-steps')).toBeInViewport({
    ratio: 1
  });
  await expect(preview.getByText('Revoke it at the provider')).toBeInViewport({
    ratio: 1
  });
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(2)).toContainText('os.environ["HF_TOKEN"]');
  await expect(lab.outputs(2)).not.toContainText(fixable);
  await expect(lab.source(1)).toContainText(broken);
  await expect(
    lab.notification('2 secrets are left as they are.')
  ).toBeVisible();
  // A locked cell takes no import either.
  await expect(lab.source(0)).toHaveText(`token = "${locked}"`);
  await expect(lab.status).toContainText('2 secrets');

  // Where nothing can be changed there is nothing to apply.
  await lab.source(1).click();
  await lab.choose('Fix the secret at the cursor…');
  await expect(refused).toBeVisible();
  await expect(lab.button(lab.dialog, 'Apply')).toBeDisabled();
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.source(1)).toContainText(broken);

  // Text that was edited after a fix stays when the fix is taken back.
  await lab.edit(2);
  await page.keyboard.type('\nlogin()');
  await lab.choose('Undo fix');
  await expect(
    lab.notification('Edited since the fix and left as it is: cell 3.')
  ).toBeVisible();
  await expect(lab.source(2)).toContainText('login()');
  await expect(lab.source(2)).not.toContainText(fixable);
  await expect(lab.outputs(2)).toContainText(fixable);
});

test('a value goes from where no rule finds it, and what a fix does not reach is told', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const password = `${secrets.github().slice(6, 18)}!q`;
  const path = workspace.writeNotebook('copies.ipynb', [
    {
      ...codeCell(`db_password = "${password}"`),
      metadata: { note: password }
    },
    markdownCell(`Log in with ${password}.`)
  ]);
  workspace.initRepository();
  await lab.open(path);
  await expect(lab.marks(0).first()).toBeVisible();
  await expect(page.getByText('| Idle')).toBeVisible({ timeout: 20_000 });
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  const preview = lab.dialog.locator('.nbw-Repair');
  await preview.getByLabel(/^Way/).selectOption({ label: ENVIRONMENT });
  await expect(
    preview.getByLabel('Cell 1, metadata, where no rule finds it')
  ).toBeChecked();
  await expect(
    preview.getByLabel('Cell 2, line 1, where no rule finds it')
  ).toBeChecked();
  await expect(preview.locator('.nbw-Repair-traces')).toContainText(
    'Git’s history of this file holds the value'
  );
  expect(await lab.dialog.innerHTML()).not.toContain(password);
  await takeScreens(page, 'fix-copies');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  await preview.getByLabel(/^Save afterwards/).check();
  await lab.button(lab.dialog, 'Apply').click();

  await expect(
    lab.notification('Saved, and the checkpoint is renewed.')
  ).toBeVisible();
  await expect(lab.notification('Git’s history of this file')).toBeVisible();
  const saved = workspace.readText('copies.ipynb');
  expect(saved).not.toContain(password);
  expect(saved).toContain('Log in with ••••.');
  expect(workspace.readText('.ipynb_checkpoints/copies-checkpoint.ipynb')).toBe(
    saved
  );

  // All of it comes back.
  await lab.choose('Undo fix');
  await expect(lab.source(0)).toContainText(password);
  await lab.saveAndWait();
  expect(workspace.readText('copies.ipynb').split(password)).toHaveLength(4);
});
