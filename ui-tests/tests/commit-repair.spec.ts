import { codeCell, markdownCell, stream } from '../../scripts/samples/notebook';
import { findViolations } from '../accessibility';
import { GitPanel } from '../gitpanel';
import { takeScreens } from '../screens';
import { withRepository } from '../repository';
import { expect, type Workspace } from '../workspace';

const START = [markdownCell('# Report'), codeCell('total = 45')];

const test = withRepository(workspace =>
  workspace.writeNotebook('report.ipynb', START)
);

const staged = (workspace: Workspace, name: string): string =>
  workspace.git('show', `:${name}`);

const countCommits = (workspace: Workspace): number =>
  Number(workspace.git('rev-list', '--count', 'HEAD'));

test('what is staged and the file are repaired, unstaged work stays, and all comes back', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const [token, mine] = [secrets.github(), secrets.openai()];
  const printing = codeCell('show(settings)', [stream(`token = ${token}\n`)]);
  const keyed = codeCell(`api_key = "${token}"`);
  workspace.writeNotebook('report.ipynb', [...START, printing, keyed]);
  workspace.stage('report.ipynb');
  // Unstaged: a cell before, another secret, and an output that ran again.
  workspace.writeNotebook('report.ipynb', [
    codeCell(`mine = "${mine}"`),
    ...START,
    printing,
    keyed,
    codeCell('later()', [stream('1\n')])
  ]);
  const before = [
    staged(workspace, 'report.ipynb'),
    workspace.readText('report.ipynb')
  ];
  const commits = countCommits(workspace);
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('report.ipynb');
  await expect.poll(() => git.badge('report.ipynb')).toBe('2 secrets');

  // One value, in the output only.
  await git.commit('Add the figures');
  const row = lab.dialog.locator('.nbw-Commit-row');
  await expect(row).toHaveCount(2);
  // The dialog takes the focus when it is there.
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  await lab
    .button(
      row.filter({ hasText: 'Cell 3, output 1' }),
      'Redact in index and file'
    )
    .press('Enter');
  await expect(lab.dialog).toContainText(
    'report.ipynb is repaired, in the index and in the file.'
  );
  await expect(row).toHaveCount(1);
  await expect.poll(() => git.badge('report.ipynb')).toBe('1 secret');
  // The focus stays among what is left to do.
  await expect(row.getByRole('button').first()).toBeFocused();
  expect(workspace.readText('report.ipynb')).toContain(mine);
  expect(workspace.readText('report.ipynb')).toContain('token = ••••');
  expect(staged(workspace, 'report.ipynb')).toContain('token = ••••');
  await takeScreens(page, 'commit-repaired');
  expect(await findViolations(page, '.jp-Dialog-content')).toEqual([]);

  // All of it comes back, byte by byte.
  await lab.button(lab.dialog, 'Undo the repairs').click();
  await expect(lab.dialog).toContainText('The repairs are undone.');
  await expect(row).toHaveCount(2);
  await expect.poll(() => git.badge('report.ipynb')).toBe('2 secrets');
  expect([
    staged(workspace, 'report.ipynb'),
    workspace.readText('report.ipynb')
  ]).toEqual(before);

  // Everything at once, and on.
  await lab.button(lab.dialog, 'Repair all and commit').click();
  await expect.poll(() => countCommits(workspace)).toBe(commits + 1);
  await expect(lab.dialog).toHaveCount(0);
  const committed = workspace.git('show', 'HEAD:report.ipynb');
  expect(committed).not.toContain(token);
  expect(committed).toContain('os.environ');
  const file = workspace.readText('report.ipynb');
  expect(file).not.toContain(token);
  expect(file).toContain(mine);
  expect(JSON.parse(file)).toHaveProperty('cells.length', 6);
});

test('each repair does what it says', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const values = [secrets.github(), secrets.openai(), secrets.github()];
  const [code, printed, noted] = values;
  workspace.writeNotebook('code.ipynb', [codeCell(`api_key = "${code}"`)]);
  workspace.writeNotebook('printed.ipynb', [
    codeCell('show()', [stream('1\n'), stream(`key ${printed}\n`)])
  ]);
  workspace.writeText('notes.md', `Use ${noted} for now.\n`);
  workspace.writeText('later.py', `KEY = "${secrets.openai()}"\n`);
  const environment = `MODE=test\nKEY=${secrets.github()}\n`;
  workspace.writeText('.env', environment);
  workspace.git('add', '.');
  workspace.writeText('.env.local', 'MODE=local\n');
  const commits = countCommits(workspace);
  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('code.ipynb');
  await git.commit('Add all');
  const file = (name: string): ReturnType<typeof lab.dialog.locator> =>
    lab.dialog.locator(`li[data-path="${name}"]`);
  await expect(lab.dialog).toContainText(
    'Commit stopped: 5 secrets in 5 of 5 staged files'
  );
  await expect(file('.env')).toContainText(
    'By its name, this file holds credentials.'
  );
  // There the secret belongs: it is not for this commit, and stays.
  await expect(file('.env').getByRole('button')).toHaveText([
    'Unstage this file',
    'Open',
    'Allow…',
    'Add to .gitignore'
  ]);
  await takeScreens(page, 'commit-files');

  await lab.button(file('code.ipynb'), 'Use an environment variable').click();
  await expect(lab.dialog).toContainText('code.ipynb is repaired');
  await expect(file('code.ipynb')).toHaveCount(0);
  expect(staged(workspace, 'code.ipynb')).toContain('os.environ');
  expect(workspace.readText('code.ipynb')).toContain('os.environ');

  await lab.button(file('printed.ipynb'), 'Clear output').click();
  await expect(lab.dialog).toContainText('printed.ipynb is repaired');
  await expect(file('printed.ipynb')).toHaveCount(0);
  const [cell] = workspace.readNotebook('printed.ipynb').cells;
  expect(cell.outputs).toEqual([stream('1\n')]);
  expect(staged(workspace, 'printed.ipynb')).toBe(
    workspace.readText('printed.ipynb')
  );

  await lab.button(file('later.py'), 'Unstage this file').click();
  await expect(lab.dialog).toContainText('later.py is not staged any more.');
  await lab.button(file('.env'), 'Add to .gitignore').click();
  await expect(lab.dialog).toContainText('Git ignores .env from now on.');
  expect(workspace.readText('.gitignore')).toContain('\n.env\n');
  expect(workspace.readText('.env')).toBe(environment);

  await lab.button(file('notes.md'), 'Allow…').click();
  await lab.dialog.getByRole('textbox').first().fill('It is an example');
  await lab.button(lab.dialog, 'Allow').click();
  await expect(lab.dialog).toContainText(
    'Nothing is left that stops the commit'
  );
  expect(workspace.readText('nbwarden.toml')).toContain('It is an example');
  await expect(lab.button(lab.dialog, 'Cancel')).toBeFocused();
  await lab.button(lab.dialog, 'Commit').click();
  await expect.poll(() => countCommits(workspace)).toBe(commits + 1);
  expect(workspace.git('ls-tree', '--name-only', 'HEAD').split('\n')).toEqual([
    '.gitignore',
    'code.ipynb',
    'notes.md',
    'printed.ipynb',
    'report.ipynb',
    ''
  ]);
  expect(workspace.readText('later.py')).toContain('KEY = ');

  // What git does not ignore is named in the panel.
  await lab.choose('Check the staged files for secrets');
  const section = lab.section('commit');
  await expect(section).toContainText(
    '.env.local holds credentials by its name, and git does not ignore it.'
  );
  await lab.button(section, 'Add to .gitignore').click();
  await expect(section).not.toContainText('.env.local');
  expect(workspace.readText('.gitignore')).toContain('\n.env.local\n');
});
