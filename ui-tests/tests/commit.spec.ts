import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { GitPanel } from '../gitpanel';
import { takeScreens } from '../screens';
import { withRepository } from '../repository';
import { expect, type Workspace } from '../workspace';

/** JupyterLab adds the time to addresses, so that they do not end with the name. */
const CONTENT_ROUTE = /\/git\/.*\/content\b/;
const STATUS_ROUTE = /\/git\/.*\/status\b/;
const PART_ROUTE = /\/nbwarden\/git\/staged\b/;

const CLEAN = [markdownCell('# Report'), codeCell('total = 45')];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', CLEAN)
);

const withOutput = (
  text: string
): Parameters<Workspace['writeNotebook']>[1] => [
  markdownCell('# Report'),
  codeCell('show(settings)', [stream(text)])
];

const countCommits = (workspace: Workspace): number =>
  Number(workspace.git('rev-list', '--count', 'HEAD'));

test('a commit with a secret stops, and goes on only with a reason', async ({
  page,
  lab,
  leaks,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  // Staged with the secret; the working file is clean again.
  const cells = withOutput(`token = ${token}\n`);
  workspace.writeNotebook('report.ipynb', cells);
  workspace.writeText('notes.txt', 'Nothing special.\n');
  workspace.stage('report.ipynb', 'notes.txt');
  workspace.writeNotebook('report.ipynb', CLEAN);
  const before = countCommits(workspace);

  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');
  await git.commit('Add the figures');

  await expect(lab.dialog).toContainText(
    'Commit stopped: 1 secret in 1 of 2 staged files'
  );
  const files = lab.dialog.locator('.nbw-Commit-files');
  await expect(files).toContainText('report.ipynb');
  await expect(files).toContainText('Cell 2, output 1');
  await expect(files).toContainText('GitHub personal access token');
  await expect(files).toContainText('ghp_••••');
  await expect(lab.dialog).toContainText('until git prunes them');
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  expect(await leaks.find()).toEqual([]);
  await takeScreens(page, 'commit');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);

  // Enter is Cancel, and Escape too.
  await lab.button(lab.dialog, 'Cancel').press('Enter');
  await expect(lab.dialog).toHaveCount(0);
  await expect(lab.notification('Failed to commit changes.')).toBeVisible();
  await git.commit('Add the figures');
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lab.dialog).toHaveCount(0);
  expect(countCommits(workspace)).toBe(before);

  // The panel tells the same.
  await lab.openPanel();
  await expect(lab.section('commit')).toContainText(
    'Secrets or unreadable parts in 1 of 2 staged files:'
  );
  await expect(lab.section('commit')).toContainText('Cell 2, output 1');
  await takeScreens(page, 'commit-panel');

  // A reason has to be given.
  await git.commit('Add the figures');
  await lab.button(lab.dialog, 'Commit anyway…').click();
  await expect(lab.dialog).toContainText('Why is it safe to commit this?');
  await takeScreens(page, 'commit-reason');
  await lab.button(lab.dialog, 'Commit with the secret').click();
  await expect(lab.dialog.getByRole('alert')).toHaveText('A reason is needed.');
  await takeScreens(page, 'commit-reason-missing');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);
  expect(countCommits(workspace)).toBe(before);
  await lab.dialog.getByRole('textbox').fill('It was revoked in May');
  await lab.button(lab.dialog, 'Commit with the secret').click();
  await expect.poll(() => countCommits(workspace)).toBe(before + 1);
  await expect(lab.dialog).toHaveCount(0);

  // The same finding is not asked about again, whatever else is new.
  workspace.writeNotebook('report.ipynb', [
    ...cells,
    markdownCell('One more line.')
  ]);
  workspace.stage('report.ipynb');
  workspace.writeNotebook('report.ipynb', CLEAN);
  await page.locator('#jp-git-sessions').waitFor();
  await lab.execute('git:status').catch(() => undefined);
  await git.expectStaged('report.ipynb');
  await git.commit('Add a line');
  await expect.poll(() => countCommits(workspace)).toBe(before + 2);
  await expect(lab.dialog).toHaveCount(0);

  // Another value at the same place is.
  const other = JSON.stringify(cells).split(token).join(secrets.github());
  workspace.writeNotebook('report.ipynb', JSON.parse(other) as typeof cells);
  workspace.stage('report.ipynb');
  await git.commit('Change the key');
  await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
  await lab.button(lab.dialog, 'Cancel').click();
  expect(countCommits(workspace)).toBe(before + 2);

  // What a terminal stages is seen beside the files, too.
  await expect.poll(() => git.badge('report.ipynb')).toBe('1 secret');
  workspace.writeNotebook('report.ipynb', [...CLEAN, codeCell('more = 1')]);
  workspace.stage('report.ipynb');
  await expect
    .poll(() => git.badge('report.ipynb'), { timeout: 20_000 })
    .toBeNull();
});

test('the staged content is judged, not the working file; a check that fails stops', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const before = countCommits(workspace);
  workspace.writeNotebook('report.ipynb', [...CLEAN, codeCell('more = 1')]);
  workspace.stage('report.ipynb');
  workspace.writeNotebook('report.ipynb', [
    codeCell(`api_key = "${secrets.openai()}"`, [stream('Run since.\n')])
  ]);
  const file = workspace.readText('report.ipynb');
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');

  // The server part is gone, and nothing can be read of what is staged.
  await page.route(PART_ROUTE, route => route.abort());
  await page.route(CONTENT_ROUTE, route => route.abort());
  await git.commit('More');
  await expect(lab.dialog).toContainText(
    'Commit stopped: not every staged file could be checked'
  );
  await expect(lab.dialog).toContainText('report.ipynb');
  await lab.button(lab.dialog, 'Cancel').click();
  await git.expectReason(
    'Failed to commit changes.',
    'nbwarden stopped the commit: not every staged file could be checked.'
  );
  expect(countCommits(workspace)).toBe(before);
  // Without the server part jupyterlab-git tells.
  await page.unroute(CONTENT_ROUTE);

  // The working file is nobody's business, nor are outputs that are in it only.
  await git.commit('More');
  await expect.poll(() => countCommits(workspace)).toBe(before + 1);
  expect(workspace.readText('report.ipynb')).toBe(file);
  expect(workspace.git('show', 'HEAD:report.ipynb')).toContain('more = 1');

  // A secret in a source, in a text file, and the way to the notebook.
  workspace.writeText('run.py', `TOKEN = "${secrets.github()}"\n`);
  workspace.stage('report.ipynb', 'run.py');
  await git.commit('Another');
  await lab
    .button(lab.dialog.locator('li[data-path="report.ipynb"]'), 'Open')
    .click();
  await expect(lab.dialog).toHaveCount(0);
  await expect(lab.marks(0)).toHaveCount(1);
  expect(countCommits(workspace)).toBe(before + 1);
  await lab.execute('application:close');
  await expect(lab.marks(0)).toHaveCount(0);
  await lab.choose('Check the staged files for secrets');
  const section = lab.section('commit');
  await expect(section).toContainText('2 of 2 staged files');
  await expect(section).toContainText('Line 1');
  await expect(section).toContainText('Cell 1');
  await section
    .locator('li', { hasText: 'report.ipynb' })
    .getByRole('button', { name: 'Open' })
    .click();
  await expect(lab.marks(0)).toHaveCount(1);
});

test('a commit stops when git does not tell what is staged', async ({
  page,
  lab,
  workspace
}) => {
  const before = countCommits(workspace);
  workspace.writeNotebook('report.ipynb', [...CLEAN, codeCell('more = 1')]);
  workspace.stage('report.ipynb');
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');
  await page.route(STATUS_ROUTE, route => route.abort());
  await page.route(PART_ROUTE, route => route.abort());
  await git.commit('More');
  await git.expectReason(
    'Failed to commit changes.',
    'nbwarden could not check the commit:'
  );
  expect(countCommits(workspace)).toBe(before);
  await lab.openPanel();
  await expect(lab.section('commit')).toContainText(
    'The staged files could not be checked:'
  );

  await page.unroute(STATUS_ROUTE);
  await git.commit('More');
  await expect.poll(() => countCommits(workspace)).toBe(before + 1);
});
