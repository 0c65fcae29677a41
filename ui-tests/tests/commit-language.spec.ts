import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { LOCALE, speak } from '../language';
import { withRepository } from '../repository';
import { takeScreens } from '../screens';
import { expect, galata } from '../workspace';

const CLEAN = [markdownCell('# Report'), codeCell('total = 45')];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', CLEAN)
);

/** The dialog's buttons, in their order. */
const words = {
  Cancel: '取消',
  'Commit anyway…': '仍然提交…',
  'Repair all and commit': '全部修复并提交'
};

const COMMIT = '提交';

test.use({
  autoGoto: false,
  // Galata waits for a launcher with its English name.
  waitForApplication: async ({ baseURL: _ }, use) => {
    await use(page =>
      page.locator('#jupyterlab-splash').waitFor({ state: 'detached' })
    );
  },
  mockSettings: {
    ...galata.DEFAULT_SETTINGS,
    '@jupyterlab/translation-extension:plugin': { locale: LOCALE }
  }
});

test('in another language Cancel has the focus, and Escape and Enter leave the commit stopped', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  // The first time the language is installed.
  test.slow();
  await speak(page, words);
  workspace.writeNotebook('report.ipynb', [
    ...CLEAN,
    codeCell('show()', [stream(`key ${secrets.github()}\n`)])
  ]);
  workspace.stage('report.ipynb');
  const subjects = (): string => workspace.git('log', '--format=%s');
  await page.goto(`tree/${workspace.path}`);
  await lab.execute('git:ui');
  const panel = page.locator('#jp-git-sessions');
  await expect(panel.locator('[data-nbw-badge]')).toHaveAttribute(
    'data-nbw-badge',
    '1 secret'
  );
  // jupyterlab-git speaks it, too.
  await panel
    .locator('.jp-git-CommitBox input, .jp-git-CommitBox textarea')
    .first()
    .fill('Add');
  const commit = page.getByRole('button', { name: COMMIT, exact: true });
  for (const key of ['Escape', 'Enter']) {
    await commit.click();
    await expect(lab.dialog.locator('.jp-Dialog-button')).toHaveText(
      Object.values(words)
    );
    await expect(lab.button(lab.dialog, words.Cancel)).toBeFocused();
    await takeScreens(page, 'commit-language');
    await page.keyboard.press(key);
    await expect(lab.dialog).toHaveCount(0);
    expect(subjects()).toBe('Start\n');
  }
  await commit.click();
  await lab.button(lab.dialog, words['Commit anyway…']).click();
  await lab.button(lab.dialog, 'Commit with the secret').click();
  await expect(lab.dialog.getByRole('alert')).toHaveText('A reason is needed.');
  await page.keyboard.press('Escape');
  await expect(lab.dialog).toHaveCount(0);
  expect(subjects()).toBe('Start\n');

  // JupyterLab's own question about outputs is not asked in its words either.
  await commit.click();
  await lab.button(lab.dialog, words['Repair all and commit']).click();
  await expect.poll(subjects).toBe('Add\nStart\n');
  expect(workspace.git('show', 'HEAD:report.ipynb')).toContain('key ••••');
});
