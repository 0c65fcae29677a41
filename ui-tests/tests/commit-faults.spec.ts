import type { Route } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { git as runGit, initRepository } from '../../scripts/samples/workspace';
import { SmallDisk } from '../../scripts/testing/smalldisk';
import { GitPanel } from '../gitpanel';
import { takeScreens } from '../screens';
import { withRepository } from '../repository';
import { expect, galata, type Workspace } from '../workspace';

const START = [markdownCell('# Report'), codeCell('total = 45')];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', START)
);

const countCommits = (workspace: Workspace): number =>
  Number(workspace.git('rev-list', '--count', 'HEAD'));

const SILENCE = 'nothing for 20 seconds';

/** What the routes answer in place of what is staged, and what is said then. */
const faults: readonly [
  name: string,
  reason: string,
  answer: (route: Route) => unknown
][] = [
  [
    'a page to log in',
    'The answer of the server cannot be read.',
    route => route.fulfill({ body: '<html>Log in</html>' })
  ],
  [
    'something else',
    'The answer of the server part cannot be read.',
    route => route.fulfill({ json: { code: 0 } })
  ],
  [
    'nothing, and is gone',
    'nbwarden could not check the commit:',
    route => route.abort()
  ],
  [SILENCE, 'The check took longer than 20 seconds.', () => undefined]
];

const stageSecret = (workspace: Workspace, token: string): void => {
  workspace.writeNotebook('report.ipynb', [
    ...START,
    codeCell('show()', [stream(`key ${token}\n`)])
  ]);
  workspace.stage('report.ipynb');
};

for (const [name, reason, answer] of faults) {
  test(`a commit stops where the server answers ${name}`, async ({
    page,
    lab,
    workspace,
    secrets
  }) => {
    stageSecret(workspace, secrets.github());
    const index = workspace.git('ls-files', '--stage');
    const commits = countCommits(workspace);
    const git = new GitPanel(page, lab);
    await git.open();
    await git.expectStaged('report.ipynb');
    if (name === SILENCE) {
      // The twenty seconds pass in less.
      await page.evaluate(() => {
        const wait = window.setTimeout;
        window.setTimeout = ((
          work: TimerHandler,
          time = 0,
          ...more: unknown[]
        ) =>
          wait(
            work,
            time === 20_000 ? 300 : time,
            ...more
          )) as typeof window.setTimeout;
      });
    }
    // jupyterlab-git answers the panel, and nbwarden, which asks it next, not.
    let until = 0;
    await page.route(/\/git\/.*status\b/, route =>
      Date.now() < until ? answer(route) : route.fallback()
    );
    await page.route(/\/nbwarden\/git\/staged\b/, route => {
      until = Date.now() + 1500;
      return answer(route);
    });
    await git.commit('Add the figures');
    await git.expectReason('Failed to commit changes.', reason);
    expect(countCommits(workspace)).toBe(commits);
    expect(workspace.git('ls-files', '--stage')).toBe(index);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('the server part that goes in the middle of a commit stops it, or jupyterlab-git is asked', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  stageSecret(workspace, secrets.github());
  const index = workspace.git('ls-files', '--stage');
  const commits = countCommits(workspace);
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');
  const leave = async (): Promise<void> => {
    await lab.button(lab.dialog, 'Cancel').click();
    await expect(lab.dialog).toHaveCount(0);
    expect(countCommits(workspace)).toBe(commits);
    expect(workspace.git('ls-files', '--stage')).toBe(index);
  };
  // It lists what is staged, and is gone when the contents are asked for.
  await page.route(/\/nbwarden\/git\/(?!staged\b)/, route => route.abort());
  await git.commit('Add the figures');
  await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
  await leave();
  await page.route(/\/nbwarden\/git\//, route =>
    route.fulfill({ status: 502, body: 'gone' })
  );
  await git.commit('Add the figures');
  await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
  await leave();
  // jupyterlab-git's answer is cut off.
  await page.route(/\/git\/.*content\b/, route =>
    route.fulfill({ contentType: 'application/json', body: '{"content": "' })
  );
  await git.commit('Add the figures');
  await expect(lab.dialog).toContainText('not every staged file could be');
  await leave();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what cannot be written is told, and nothing is lost: read-only, unsaved, a full disk', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const printing = codeCell('show()', [stream(`key ${token}\n`)]);
  const write = (name: string): string =>
    workspace.writeNotebook(name, [...START, printing]);
  ['held.ipynb', 'open.ipynb', 'gone.ipynb'].forEach(write);
  workspace.git('add', '.');
  chmodSync(join(workspace.folder, 'held.ipynb'), 0o444);
  const before = workspace.readText('held.ipynb');
  workspace.writeNotebook('gone.ipynb', START);

  // Open, with a change that is not saved.
  await lab.open(`${workspace.path}/open.ipynb`);
  await lab.source(1).click();
  await page.keyboard.press('End');
  await page.keyboard.type('  # later');
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('open.ipynb');
  await git.commit('Three');
  await expect(lab.dialog).toContainText('3 secrets in 3 of 3 staged files');
  const row = (name: string): ReturnType<typeof lab.dialog.locator> =>
    lab.dialog.locator(`li[data-path="${name}"]`);
  const redact = (name: string): Promise<void> =>
    lab.button(row(name), 'Redact in index and file').click();
  await redact('open.ipynb');
  await expect(lab.dialog).toContainText(
    'open.ipynb is repaired in the index. It is open with changes that are not saved, so that the file was left.'
  );
  await redact('gone.ipynb');
  await expect(lab.dialog).toContainText(
    'gone.ipynb is repaired in the index. The file in the folder does not hold it.'
  );
  await redact('held.ipynb');
  await expect(lab.dialog).toContainText(
    'held.ipynb is repaired in the index. The file was left: held.ipynb is read-only.'
  );
  await takeScreens(page, 'commit-left');
  await lab.button(lab.dialog, 'Commit').click();
  await expect
    .poll(() => workspace.git('log', '--format=%s', '-1'))
    .toBe('Three\n');
  for (const name of ['held.ipynb', 'open.ipynb', 'gone.ipynb']) {
    expect(workspace.git('show', `HEAD:${name}`)).toContain('key ••••');
  }
  expect(workspace.readText('held.ipynb')).toBe(before);
  expect(workspace.readText('open.ipynb')).toContain(token);
  expect(statSync(join(workspace.folder, 'held.ipynb')).mode & 0o777).toBe(
    0o444
  );
  await expect(lab.source(1)).toHaveText('total = 45  # later');
  await lab.discard();
});

test('a disk that is full or cannot be written: nothing is changed, and the commit stops', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const small = join(workspace.folder, 'small');
  mkdirSync(small);
  const disk = SmallDisk.mount(small, '2m');
  // Anybody else's own disk must not be filled.
  test.skip(disk === null, 'Nothing may be mounted here.');
  try {
    initRepository(small);
    const token = secrets.github();
    workspace.writeNotebook('small/a.ipynb', [
      codeCell('show()', [stream(`key ${token}\n`)])
    ]);
    runGit(small, 'add', '.');
    const index = runGit(small, 'ls-files', '--stage');
    const file = workspace.readText('small/a.ipynb');
    const git = new GitPanel(page, lab);
    await git.follow(`${workspace.path}/small`);
    await git.expectStaged('a.ipynb');
    const expectLeft = async (): Promise<void> => {
      await git.commit('All');
      await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
      await lab.button(lab.dialog, 'Redact in index and file').click();
      await expect(lab.dialog).toContainText('Nothing was changed: ');
      await lab.button(lab.dialog, 'Cancel').click();
      await expect(lab.dialog).toHaveCount(0);
      expect(runGit(small, 'ls-files', '--stage')).toBe(index);
      expect(workspace.readText('small/a.ipynb')).toBe(file);
    };
    spawnSync('sh', ['-c', 'cat /dev/zero > filling'], { cwd: small });
    await expectLeft();
    rmSync(join(small, 'filling'));
    expect(disk?.set('remount,ro')).toBe(true);
    await expectLeft();
    expect(disk?.set('remount,rw')).toBe(true);
    await git.commit('All');
    await lab.button(lab.dialog, 'Repair all and commit').click();
    await expect
      .poll(() => runGit(small, 'log', '--all', '--format=%s'))
      .toBe('All\n');
    expect(runGit(small, 'show', 'HEAD:a.ipynb')).not.toContain(token);
  } finally {
    disk?.unmount();
  }
});

test.describe('where all outputs are asked about', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'nbwarden:settings': { outputsOnCommit: true }
    }
  });

  test('plain outputs stop the commit, and are cleared one by one or all', async ({
    page,
    lab,
    workspace
  }) => {
    const printing = codeCell('show()', [stream('1\n'), stream('2\n')]);
    workspace.writeNotebook('one.ipynb', [...START, printing]);
    workspace.writeNotebook('two.ipynb', [printing, printing]);
    workspace.git('add', '.');
    const git = new GitPanel(page, lab);
    await git.open();
    await git.expectStaged('two.ipynb');
    await expect.poll(() => git.badge('two.ipynb')).toBe('4 outputs');
    await git.commit('Outputs');
    await expect(lab.dialog).toContainText(
      'Commit stopped: staged notebooks have outputs'
    );
    const row = (name: string): ReturnType<typeof lab.dialog.locator> =>
      lab.dialog.locator(`li[data-path="${name}"]`);
    await takeScreens(page, 'commit-outputs');
    await lab
      .button(row('two.ipynb'), 'Clear all outputs of this file')
      .click();
    await expect(row('two.ipynb')).toHaveCount(0);
    await lab.button(row('one.ipynb'), 'Clear output').first().click();
    await expect(row('one.ipynb').locator('.nbw-Commit-row')).toHaveCount(1);
    expect(workspace.readNotebook('one.ipynb').cells[2].outputs).toHaveLength(
      1
    );
    await lab.button(lab.dialog, 'Commit anyway…').click();
    await lab.dialog.getByRole('textbox').fill('It is the result');
    await lab.button(lab.dialog, 'Commit').click();
    await expect
      .poll(() => workspace.git('log', '--format=%s', '-1'))
      .toBe('Outputs\n');
    expect(workspace.git('show', 'HEAD:one.ipynb')).toContain('"2\\n"');
    expect(workspace.git('show', 'HEAD:two.ipynb')).not.toContain('stream');
    // jupyterlab-git's own question is not asked as well.
    await expect(lab.dialog).toHaveCount(0);
  });
});
