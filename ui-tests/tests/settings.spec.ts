import { codeCell, stream } from '../../scripts/samples/notebook';
import { takeScreens } from '../screens';
import { withRepository } from '../repository';
import { expect, galata } from '../workspace';

const test = withRepository(workspace =>
  workspace.writeNotebook('clean.ipynb', [codeCell('1')])
);

test('each capability can be switched off and on in the settings editor', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const path = workspace.writeNotebook('settings.ipynb', [
    codeCell(`token = "${secrets.github()}"`, [
      stream(`token = ${secrets.github()}\n`)
    ]),
    codeCell(`db_password = "${'summer'}"`)
  ]);
  const showNotebook = (): Promise<void> => lab.open(path);
  const field = (name: string) =>
    page.locator(`[id="jp-SettingsEditor-nbwarden:settings_${name}"]`);
  const showSettings = async (): Promise<void> => {
    await lab.execute('settingeditor:open', { query: 'nbwarden' });
    await page.locator('.jp-PluginList [data-id="nbwarden:settings"]').click();
    await expect(field('secrets')).toBeVisible();
  };

  await showNotebook();
  await lab.openPanel();
  await expect(lab.status).toHaveText('2 secrets · Not trusted (2 of 2)');
  await showSettings();
  for (const title of [
    'Find secrets',
    'Offer fixes',
    'Show trust',
    'Review before all cells run',
    'Guard commits',
    'Lowest confidence that interrupts',
    'When a notebook with a new finding is saved'
  ]) {
    await expect(page.locator('.jp-SettingsPanel')).toContainText(title);
  }
  await takeScreens(page, 'settings');

  // Trust and commits: seen from here.
  await field('trust').uncheck();
  await expect(lab.status).toHaveText(['2 secrets', 'Not trusted']);
  await expect(lab.section('trust')).toBeHidden();
  await field('commit').uncheck();
  await expect(lab.section('commit')).toBeHidden();
  await field('trust').check();
  await field('commit').check();
  await expect(lab.section('trust')).toBeVisible();
  await expect(lab.section('commit')).toBeVisible();

  // What only a name tells counts when the user wants that.
  await field('interruptFrom').selectOption({
    label: 'Possible: only the name says so'
  });
  await expect(lab.status).toContainText('3 secrets');
  await field('interruptFrom').selectOption({
    label: 'Confirmed: a checksum or its structure proves it'
  });
  await expect(lab.status).toContainText('2 secrets');
  await field('interruptFrom').selectOption({
    label: 'Likely: a unique prefix, or a telling name and a random value'
  });

  await field('secrets').uncheck();
  await expect(lab.status).toHaveText('Not trusted (2 of 2)');
  await showNotebook();
  await expect(lab.marks(0)).toHaveCount(0);
  await expect(lab.bars(0)).toHaveCount(0);
  await expect(lab.rows).toHaveCount(0);

  await showSettings();
  await field('secrets').check();
  await field('fixes').uncheck();
  await field('onSave').selectOption({ label: 'Off: say nothing' });
  await showNotebook();
  await expect(lab.marks(0)).toHaveCount(1);
  await expect(lab.bars(0)).toHaveCount(1);
  await lab.rows.first().click();
  await expect(lab.card.getByRole('button')).toHaveText(['More…']);
  await lab.rowMenu(lab.section('notebook')).first().click();
  await expect(lab.menu).toContainText('Go to the secret');
  await expect(lab.menu).not.toContainText('environment');
  await page.keyboard.press('Escape');

  // A save with something new says nothing.
  await lab.edit(1);
  await page.keyboard.type(`\nkey = "${secrets.openai()}"`);
  await expect(lab.status).toContainText('3 secrets');
  await lab.save();
  await expect
    .poll(() => workspace.readText('settings.ipynb'))
    .toContain('key = ');
  await expect(lab.notification('Saved with')).toHaveCount(0);
});

test.describe('a setting that is not valid', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { onSave: 'shout' }
    }
  });

  test('is told with the reason, and the rest works', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const told = lab.notification('A setting of nbwarden is not valid');
    await expect(told).toContainText('onSave');
    await expect(told).toContainText('The last valid settings stay in use.');
    await takeScreens(page, 'settings-invalid');
    await lab.open(
      workspace.writeNotebook('valid.ipynb', [
        codeCell(`token = "${secrets.github()}"`)
      ])
    );
    await expect(lab.marks(0)).toHaveCount(1);
    await expect(lab.status).toHaveText('1 secret · Not trusted (1 of 1)');
  });
});
