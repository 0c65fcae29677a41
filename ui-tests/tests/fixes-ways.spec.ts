import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeCell } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { expect, test } from '../workspace';

const MORE = 'More ways to fix it…';

test('the preview offers stores, asks for what they need and says what is left to do', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  await lab.open(
    workspace.writeNotebook('store.ipynb', [codeCell(`api_key = "${key}"`)])
  );
  // The menu waits for the first scan, which may be under way.
  await lab.source(0).click();
  await page.keyboard.press('Control+.');
  await lab.menu.getByText(MORE).click();
  const preview = lab.dialog.locator('.nbw-Repair');
  await preview
    .getByLabel(/^Way/)
    .selectOption({ label: 'Use AWS Secrets Manager' });

  // What it asks for is checked as one types.
  await preview.getByLabel('Region').fill('Frankfurt');
  await expect(preview.getByRole('alert')).toHaveText(
    'Region: It looks like eu-central-1.'
  );
  await expect(lab.button(lab.dialog, 'Apply')).toBeDisabled();
  await preview.getByLabel('Region').fill('eu-central-1');
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'region_name="eu-central-1"'
  );
  await expect(preview.locator('.nbw-Steps')).toContainText(
    'aws secretsmanager create-secret --name OPENAI_API_KEY'
  );
  expect(await leaks.find()).toEqual([]);
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).toContainText('import boto3');

  const done = lab.notification('reads OPENAI_API_KEY from AWS Secrets');
  await lab.button(done, 'Next steps…').click();
  await expect(lab.dialog).toContainText('aws secretsmanager create-secret');
  await lab.button(lab.dialog, 'Copy').click();
  await expect(lab.dialog.getByRole('status').first()).toHaveText('Copied.');
  expect(
    await page.evaluate(() => navigator.clipboard.readText())
  ).not.toContain(key);
  await lab.button(lab.dialog, 'Close').click();

  // The way and its options are there the next time.
  await lab.choose('Undo fix');
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  await expect(preview.getByLabel(/^Way/)).toHaveValue('aws');
  await expect(preview.getByLabel('Region')).toHaveValue('eu-central-1');
  await lab.button(lab.dialog, 'Cancel').click();
});

test('a value goes to .env, which git ignores, and nothing there is lost', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  workspace.initRepository();
  workspace.writeText('.env', 'OTHER=1\nOPENAI_API_KEY=mine\n');
  await lab.open(
    workspace.writeNotebook('env.ipynb', [
      codeCell(`api_key = "${key}"\nprint(len(api_key))`)
    ])
  );
  const preview = lab.dialog.locator('.nbw-Repair');
  const openPreview = async (): Promise<void> => {
    await expect(lab.marks(0).first()).toBeVisible();
    await lab.source(0).click();
    await page.keyboard.press('Control+.');
    await lab.menu.getByText(MORE).click();
    await preview
      .getByLabel(/^Way/)
      .selectOption({ label: 'Keep it in a .env file' });
    await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
  };
  await openPreview();
  await expect(
    preview.getByLabel('Write the value to .env, which git will ignore')
  ).toBeChecked();
  await lab.button(lab.dialog, 'Apply').click();

  // Another value is not overwritten without a word, and then nothing changes.
  await expect(lab.dialog).toContainText('OPENAI_API_KEY stands in .env');
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.source(0)).toContainText(key);
  expect(workspace.readText('.env')).toContain('OPENAI_API_KEY=mine');

  await openPreview();
  await preview.getByLabel('Name').fill('TEAM_KEY');
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'TEAM_KEY'
  );
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).toContainText('os.environ["TEAM_KEY"]');
  await expect(lab.source(0)).toContainText('load_dotenv()');
  await expect(lab.notification('The value is written there.')).toBeVisible();
  expect(workspace.readText('.env')).toBe(
    `OTHER=1\nOPENAI_API_KEY=mine\nTEAM_KEY=${key}\n`
  );
  expect(statSync(join(workspace.folder, '.env')).mode & 0o777).toBe(0o600);
  expect(workspace.readText('.gitignore')).toBe('.ipynb_checkpoints/\n.env\n');
  expect(workspace.git('status', '--porcelain')).not.toContain('.env');
  expect(await leaks.find()).toEqual([]);

  // What is taken back in the notebook stays there, and is told.
  await lab.button(lab.notification('reads TEAM_KEY'), 'Undo fix').click();
  await expect(lab.source(0)).toContainText(key);
  await expect(lab.notification('TEAM_KEY stays in .env.')).toBeVisible();
  expect(workspace.readText('.env')).toContain(`TEAM_KEY=${key}`);
});

test('a configuration file is read by the fixed cell, and what stands in the way is named', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  workspace.writeText('.env/keep.txt', 'a folder');
  await lab.open(
    workspace.writeNotebook('config.ipynb', [
      codeCell(`token = "${token}"\nprint(len(token))`)
    ])
  );
  const preview = lab.dialog.locator('.nbw-Repair');
  await expect(lab.marks(0)).toHaveCount(1);
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  await preview
    .getByLabel(/^Way/)
    .selectOption({ label: 'Keep it in a .env file' });
  await expect(preview.locator('.nbw-mod-added').first()).toBeVisible();
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.dialog).toContainText('.env is a folder.');
  await lab.button(lab.dialog, 'Close').click();
  await expect(lab.source(0)).toContainText(token);

  await lab.choose('Fix the secret at the cursor…');
  await preview
    .getByLabel(/^Way/)
    .selectOption({ label: 'Keep it in a configuration file' });
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'local_secrets'
  );

  // Without the box it is the person's own work, with the value on request.
  await preview.getByLabel('Write the value to secrets.json').uncheck();
  await lab.button(preview, 'Copy it with the value').click();
  await expect(preview.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toEqual({ GITHUB_TOKEN: token });
  await preview.getByLabel('Write the value to secrets.json').check();
  await expect(lab.button(preview, 'Copy it with the value')).toHaveCount(0);
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.source(0)).not.toContainText(token);
  expect(JSON.parse(workspace.readText('secrets.json'))).toEqual({
    GITHUB_TOKEN: token
  });
  expect(existsSync(join(workspace.folder, '.gitignore'))).toBe(true);

  await lab.runAndWait(0, 1);
  await expect(lab.outputs(0)).toHaveText(String(token.length));
});

test('the running kernel gets the value on request, and no history has it', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const key = secrets.openai();
  await lab.open(
    workspace.writeNotebook('kernel.ipynb', [
      codeCell(`api_key = "${key}"\nprint(len(api_key))`),
      codeCell(
        [
          '# Not written in one piece: this cell is in the history too.',
          'start = "-".join(["sk", "proj"])',
          'lines = get_ipython().history_manager.get_range(raw=True)',
          'print(start in str(list(lines)), start in str(In))'
        ].join('\n')
      ),
      codeCell('1')
    ])
  );
  await expect(page.getByText('| Idle')).toBeVisible({ timeout: 20_000 });
  await lab.runAndWait(2, 1);
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  const preview = lab.dialog.locator('.nbw-Repair');
  await preview
    .getByLabel(/^Way/)
    .selectOption({ label: 'Use an environment variable' });
  await preview.getByLabel('Set it in the running kernel').check();
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'os.environ'
  );
  await lab.button(lab.dialog, 'Apply').click();
  await expect(
    lab.notification('The running kernel has it until it ends.')
  ).toBeVisible();
  await lab.runAndWait(0, 2);
  await expect(lab.outputs(0)).toHaveText(String(key.length));
  await lab.runAndWait(1, 3);
  await expect(lab.outputs(1)).toHaveText('False False');

  // Where there is no keyring the reason is said, and nothing is changed.
  await lab.choose('Undo fix');
  await expect(
    lab.notification('The running kernel still has OPENAI_API_KEY')
  ).toBeVisible();
  await lab.source(0).click();
  await lab.choose('Fix the secret at the cursor…');
  await preview
    .getByLabel(/^Way/)
    .selectOption({ label: 'Keep it in the keyring of the system' });
  await preview.getByLabel('Store it in the keyring now').check();
  await expect(preview.locator('.nbw-mod-added').last()).toContainText(
    'keyring.get_password'
  );
  await lab.button(lab.dialog, 'Apply').click();
  await expect(lab.dialog).toContainText(/keyring is not installed|no keyring/);
  await lab.button(lab.dialog, 'Close').click();
  await expect(lab.source(0)).toContainText(key);
  await expect(page.locator('.jp-Dialog')).toHaveCount(0);
});

test('a notebook in R offers what R has, and a file of R is fixed too', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const path = workspace.writeText('tool.R', `token <- "${token}"\n`);
  await lab.execute('docmanager:open', { path, factory: 'Editor' });
  const editor = page.locator('.jp-FileEditor:not(.lm-mod-hidden)');
  await expect(editor.locator('.cm-lintRange.nbw-Mark')).toHaveCount(1);
  await editor.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect(lab.menu).toContainText('Ask for it when it runs');
  await lab.menu.getByText(MORE).click();
  const preview = lab.dialog.locator('.nbw-Repair');
  await expect(preview.locator('option')).toHaveText([
    'Use an environment variable',
    'Ask for it when it runs'
  ]);
  await expect(preview).toContainText('the other ways need Python.');
  await expect(preview.locator('.nbw-mod-added')).toContainText('Sys.getenv');
  await lab.button(lab.dialog, 'Apply').click();
  await expect(editor.locator('.cm-content')).toContainText(
    'Sys.getenv("GITHUB_TOKEN")'
  );
  await lab.discard();
});
