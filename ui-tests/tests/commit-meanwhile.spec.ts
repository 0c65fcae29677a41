import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { GitPanel } from '../gitpanel';
import { withRepository } from '../repository';
import { expect, galata } from '../workspace';

const CLEAN = [markdownCell('# Report'), codeCell('total = 45')];

const printing = (token: string): (typeof CLEAN)[number][] => [
  ...CLEAN,
  codeCell('show()', [stream(`key ${token}\n`)])
];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', CLEAN)
);

/** More than the page reads of one file. */
const HUGE = 65 * 2 ** 20;

test('what another program stages or commits meanwhile is judged, and a huge file is named', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  test.slow();
  const subjects = (): string => workspace.git('log', '--format=%s');
  const stage = (name: string): void => {
    workspace.writeNotebook(name, printing(secrets.github()));
    workspace.stage(name);
  };
  stage('report.ipynb');
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');
  await git.commit('Mine');
  await expect(lab.dialog).toContainText('1 secret in 1 of 1 staged file');
  stage('late.ipynb');
  const index = workspace.git('ls-files', '--stage');
  await lab.button(lab.dialog, 'Commit anyway…').click();
  await lab.dialog.getByRole('textbox').fill('It was revoked in May');
  await lab.button(lab.dialog, 'Commit with the secret').click();
  const late = lab.dialog.locator('li[data-path="late.ipynb"]');
  await expect(late).toHaveCount(1);
  expect(workspace.git('ls-files', '--stage')).toBe(index);
  expect(subjects()).toBe('Start\n');
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.dialog).toHaveCount(0);

  // Another program commits a part of it while the dialog is open.
  workspace.git('reset', '--quiet', 'report.ipynb');
  await git.commit('Mine');
  await expect(late).toHaveCount(1);
  workspace.writeText('theirs.md', 'Theirs.\n');
  workspace.git('add', 'theirs.md');
  workspace.git('commit', '--quiet', '-m', 'Theirs', 'theirs.md');
  await lab.button(lab.dialog, 'Repair all and commit').click();
  await expect.poll(subjects).toBe('Mine\nTheirs\nStart\n');
  expect(workspace.git('show', 'HEAD:late.ipynb')).toContain('key ••••');
  expect(workspace.git('show', 'HEAD:theirs.md')).toBe('Theirs.\n');
  expect(workspace.git('show', 'HEAD:report.ipynb')).not.toContain('key');
  expect(workspace.readText('report.ipynb')).toContain('key ghp_');

  const line = 'one two three\n';
  workspace.writeText('huge.txt', line.repeat(HUGE / line.length));
  workspace.git('checkout', '--quiet', 'report.ipynb');
  workspace.stage('huge.txt');
  await git.expectStaged('huge.txt');
  await git.commit('Huge');
  const huge = lab.dialog.locator('li[data-path="huge.txt"]');
  await expect(huge).toContainText('too large', { timeout: 30_000 });
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.dialog).toHaveCount(0);
  expect(subjects()).toBe('Mine\nTheirs\nStart\n');
  rmSync(join(workspace.folder, 'huge.txt'));
});

test.describe('with simple staging of jupyterlab-git', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      '@jupyterlab/git:plugin': { simpleStaging: true }
    }
  });

  test('what is marked is staged at the click, and judged then', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    workspace.writeNotebook('report.ipynb', printing(secrets.github()));
    const file = workspace.readText('report.ipynb');
    const git = new GitPanel(page, lab);
    await git.open();
    await git.expectStaged('report.ipynb');
    await git.commit('Marked');
    await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
    await lab.button(lab.dialog, 'Cancel').click();
    await expect(lab.dialog).toHaveCount(0);
    expect(workspace.git('log', '--format=%s')).toBe('Start\n');
    expect(workspace.readText('report.ipynb')).toBe(file);
    await git.commit('Marked');
    await lab.button(lab.dialog, 'Repair all and commit').click();
    await expect
      .poll(() => workspace.git('log', '--format=%s'))
      .toBe('Marked\nStart\n');
    expect(workspace.git('show', 'HEAD:report.ipynb')).toContain('key ••••');
  });
});
