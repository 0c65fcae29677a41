import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { GitPanel } from '../gitpanel';
import { takeScreens } from '../screens';
import { withRepository } from '../repository';
import { expect, galata, type Workspace } from '../workspace';

const COMMAND = resolve(__dirname, '../../dist/nbwarden.cjs');

const CLEAN = [markdownCell('# Report'), codeCell('total = 45')];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', CLEAN)
);

/** What husky 9 has git call. */
const HUSKY = `#!/usr/bin/env sh
s=$(dirname "$(dirname "$0")")/$(basename "$0")
[ ! -f "$s" ] && exit 0
sh -e "$s" "$@"
`;

const MAILS = ['anna', 'bert', 'carla', 'dora', 'emil', 'fritz']
  .map(name => `${name}@web.de`)
  .join(' ');

const stagePrinted = (workspace: Workspace, text: string): void => {
  workspace.writeNotebook('report.ipynb', [
    ...CLEAN,
    codeCell('show()', [stream(text)])
  ]);
  workspace.stage('report.ipynb');
};

const subjects = (workspace: Workspace): string[] =>
  workspace.git('log', '--format=%s').trim().split('\n');

test('where a hook guards commits too, it asks nothing that was settled in the panel', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  // Of husky, which sends git to a folder of its own; what was there runs, too.
  const own = '.husky/pre-commit';
  const text = 'touch "$(git rev-parse --git-dir)/own-hook-ran"\n';
  workspace.writeText(own, text);
  workspace.writeText('.husky/_/pre-commit', HUSKY);
  chmodSync(join(workspace.folder, '.husky/_/pre-commit'), 0o755);
  workspace.git('config', 'core.hooksPath', '.husky/_');
  const git = new GitPanel(page, lab);
  await git.open();
  await lab.openPanel();
  const section = lab.section('commit');
  await lab.button(section, 'Install a git hook').click();
  await lab.button(section, 'Guard pushes as well').click();
  await expect(section).toContainText('A git hook guards pushes');

  stagePrinted(workspace, `${MAILS} ${secrets.github()}\n`);
  await git.expectStaged('report.ipynb');
  await git.commit('Agreed');
  await expect(lab.dialog).toContainText('6 e-mail addresses');
  await lab.button(lab.dialog, 'Commit anyway…').click();
  await lab.dialog.getByRole('textbox').fill('It was revoked in May');
  await lab.button(lab.dialog, 'Commit with the secret').click();
  await expect.poll(() => subjects(workspace)).toEqual(['Agreed', 'Start']);
  expect(workspace.readText('.git/own-hook-ran')).toBe('');
  expect(workspace.readText(own)).toContain(text);

  // What allows it lies beside, and is not staged.
  stagePrinted(workspace, `key ${secrets.openai()}\n`);
  await git.expectStaged('report.ipynb');
  await git.commit('Allowed');
  await lab.button(lab.dialog, 'Allow…').click();
  await lab.dialog.getByRole('textbox').first().fill('It is an example');
  await lab.button(lab.dialog, 'Allow').click();
  await lab.button(lab.dialog, 'Commit').click();
  await expect.poll(() => subjects(workspace)[0]).toBe('Allowed');

  // The same in a terminal was settled by nobody.
  stagePrinted(workspace, `key ${secrets.github()}\n`);
  expect(() => workspace.git('commit', '-m', 'Terminal')).toThrow(
    /The commit was stopped/
  );

  const remote = `${workspace.folder}/remote.git`;
  workspace.git('init', '-q', '--bare', remote);
  workspace.git('remote', 'add', 'origin', remote);
  workspace.git('config', 'push.default', 'current');
  await lab.execute('git:push');
  await expect
    .poll(() =>
      workspace.git('--git-dir', remote, 'log', '--all', '--format=%s')
    )
    .toContain('Allowed');
});

test.describe('where other sensitive data may be committed', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { sensitiveOnCommit: false }
    }
  });

  test('they stop no commit, and secrets do', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    stagePrinted(workspace, MAILS);
    const git = new GitPanel(page, lab);
    await git.open();
    await git.expectStaged('report.ipynb');
    await git.commit('Mails');
    await lab.button(lab.dialog, 'Keep Outputs & Commit').click();
    await expect.poll(() => subjects(workspace)).toEqual(['Mails', 'Start']);
    stagePrinted(workspace, `${MAILS} ${secrets.github()}\n`);
    await git.expectStaged('report.ipynb');
    await git.commit('Key');
    await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
    await expect(lab.dialog).not.toContainText('e-mail');
    await lab.button(lab.dialog, 'Cancel').click();
  });
});

test.describe('with the guard of the page switched off', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { commit: false }
    }
  });

  test('the hook stops a commit of the Git panel, which shows what it says', async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    const token = secrets.github();
    execFileSync(process.execPath, [COMMAND, 'hook', 'install'], {
      cwd: workspace.folder
    });
    stagePrinted(workspace, `key ${token}\n`);
    const git = new GitPanel(page, lab);
    await git.open();
    await git.expectStaged('report.ipynb');
    await git.commit('Add the figures');
    // That jupyterlab-git asks about outputs is its own affair here.
    await lab.button(lab.dialog, 'Keep Outputs & Commit').click();
    const toast = lab.notification('Failed to commit changes.');
    await lab.button(toast, 'Show').click();
    for (const said of [
      'report.ipynb',
      'Cell 3, output 1 (stream), line 1: GitHub personal access token',
      'ghp_••••',
      'redact --staged --write',
      'The commit was stopped'
    ]) {
      await expect(lab.dialog).toContainText(said);
    }
    await takeScreens(page, 'commit-hook');
    expect(subjects(workspace)).toEqual(['Start']);
  });
});
