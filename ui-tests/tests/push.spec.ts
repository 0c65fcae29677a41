import { join } from 'node:path';

import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { git as runGit } from '../../scripts/samples/workspace';
import { GitPanel } from '../gitpanel';
import { takeScreens } from '../screens';
import { expect, test as labTest } from '../workspace';

/** A repository whose branch is pushed to a bare one beside it. */
const test = labTest.extend({
  workspace: async ({ workspace }, use) => {
    workspace.writeNotebook('report.ipynb', [markdownCell('# Report')]);
    workspace.initRepository();
    const far = join(workspace.folder, '.git', 'far.git');
    runGit(workspace.folder, 'clone', '--quiet', '--bare', '.', far);
    workspace.git('remote', 'add', 'origin', far);
    workspace.git('push', '--quiet', '--set-upstream', 'origin', 'main');
    await use(workspace);
  }
});

test('a push of a secret stops; the history tells the commits that hold one', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  workspace.writeNotebook('report.ipynb', [
    codeCell('show()', [stream(`key ${token}\n`)])
  ]);
  workspace.git('commit', '--quiet', '-am', 'Show the settings');
  workspace.writeNotebook('report.ipynb', [markdownCell('# Report')]);
  workspace.git('commit', '--quiet', '-am', 'Take them out');
  const far = (): string =>
    workspace.git('ls-remote', 'origin', 'main').split('\t')[0];
  const before = far();

  const git = new GitPanel(page, lab);
  await git.open();
  const push = page.locator('button[title^="Push"]').first();
  await expect(push).toBeEnabled({ timeout: 20_000 });
  await push.click();
  await expect(lab.dialog).toContainText('Push stopped: 1 secret');
  await expect(lab.dialog).toContainText('Show the settings');
  await expect(lab.dialog).toContainText('ghp_••••');
  await takeScreens(page, 'push');
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  await page.keyboard.press('Escape');
  await git.expectReason(
    'Failed to push',
    'nbwarden stopped the push: its commits hold findings.'
  );
  expect(far()).toBe(before);

  // The server part fails: nothing is pushed unseen.
  let isBroken = true;
  // It stays: after the last route has gone, Chromium holds no request for another.
  await page.route(/\/nbwarden\/git\/commits\b/, route =>
    isBroken ? route.abort() : route.continue()
  );
  await push.click();
  await git.expectReason(
    'Failed to push',
    'nbwarden could not check the push:'
  );
  expect(far()).toBe(before);
  isBroken = false;

  // The history.
  const section = lab.section('commit');
  await lab.choose('Search the history for secrets');
  await expect(section).toContainText(
    '1 commit holds a secret or sensitive data.'
  );
  await expect(section).toContainText('Show the settings');
  await expect(section).toContainText('Revoke the secrets first');
  await expect(section).toContainText(
    'git filter-repo --replace-text ../expressions.txt'
  );
  await section.locator('.nbw-Commit-history').scrollIntoViewIfNeeded();
  await takeScreens(page, 'history');

  await push.click();
  await lab.button(lab.dialog, 'Push anyway…').click();
  await lab.dialog.getByRole('textbox').fill('It was revoked in May');
  await lab.button(lab.dialog, 'Push with the secret').click();
  await expect.poll(far).toBe(workspace.git('rev-parse', 'HEAD').trim());

  // How far a search is, of contents that are not known yet, and one that is canceled.
  workspace.writeNotebook('report.ipynb', [markdownCell('# Renewed')]);
  workspace.git('commit', '--quiet', '-am', 'More');
  await page.route(/\/nbwarden\/git\/blobs\b/, () => undefined);
  await lab.choose('Search the history for secrets');
  await expect(section).toContainText('of 4 commits searched.');
  await expect(section.getByRole('progressbar')).toBeVisible();
  await takeScreens(page, 'history-running');
  await lab.button(section, 'Cancel the search').click();
  await expect(section).toContainText(/Canceled after \d of 4 commits\./);
});
