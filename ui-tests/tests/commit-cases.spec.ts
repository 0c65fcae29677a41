import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  codeCell,
  markdownCell,
  notebook,
  stream,
  toFileText
} from '../../scripts/samples/notebook';
import { git as runGit, initRepository } from '../../scripts/samples/workspace';
import { GitPanel } from '../gitpanel';
import { withRepository } from '../repository';
import { expect } from '../workspace';

const test = withRepository(workspace =>
  workspace.writeText('old name.md', '# Notes\n\nSome lines.\n'.repeat(9))
);

test('names, renames, old and broken files: each is named, and nothing is lost', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  const token = secrets.github();
  const text = toFileText(
    notebook([codeCell('show()', [stream(`key ${token}\n`)])])
  );
  const files: Record<string, string> = {
    'with space.ipynb': text,
    'quo\'te".ipynb': text,
    'Übersicht ☃.ipynb': text,
    '-dash.ipynb': text,
    'sub folder/deep.ipynb': text,
    'two\nlines.ipynb': text,
    'windows.ipynb': text.replaceAll('\n', '\r\n'),
    'marked.ipynb': `\ufeff${text}`,
    'old.ipynb': JSON.stringify({
      nbformat: 3,
      metadata: {},
      worksheets: [
        {
          cells: [
            {
              cell_type: 'code',
              input: 'x',
              outputs: [{ output_type: 'stream', text: token }]
            }
          ]
        }
      ]
    }),
    'broken.ipynb': `${text.slice(0, -20)}`,
    'pointer.ipynb':
      'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n'
  };
  Object.entries(files).forEach(([name, content]) =>
    workspace.writeText(name, content)
  );
  // Renamed, with a secret that is new.
  workspace.git('mv', 'old name.md', 'new name.md');
  workspace.writeText(
    'new name.md',
    `${'# Notes\n\nSome lines.\n'.repeat(9)}Use ${token}\n`
  );
  workspace.git('add', '--all');
  const index = workspace.git('ls-files', '--stage');
  const read = (): string[] =>
    Object.keys(files).map(n => workspace.readText(n));
  const before = read();

  const git = new GitPanel(page, lab);
  await git.open();
  await git.expectStaged('-dash.ipynb');
  // Each has its badge, whatever its name is. What is out of sight has no row.
  await page.setViewportSize({ width: 1280, height: 2000 });
  await expect
    .poll(() => git.badges())
    .toEqual(
      expect.objectContaining({
        ...Object.fromEntries(
          ['with space', 'quo\'te"', 'Übersicht ☃', '-dash', 'two\nlines'].map(
            name => [`${name}.ipynb`, '1 secret']
          )
        ),
        'sub folder/deep.ipynb': '1 secret',
        'new name.md': '1 secret',
        'pointer.ipynb': 'not checked'
      })
    );
  await git.commit('All of it');
  await expect(lab.dialog).toContainText(
    'Commit stopped: 11 secrets in 11 of 12 staged files'
  );
  for (const name of [...Object.keys(files), 'new name.md']) {
    const path = name.replace(/["\\]/g, '\\$&').replace('\n', '\\a ');
    await expect(lab.dialog.locator(`li[data-path="${path}"]`)).toHaveCount(1);
  }
  await expect(lab.dialog).toContainText('This is not valid JSON');
  await expect(lab.dialog).toContainText('It is kept in Git LFS');
  await lab.button(lab.dialog, 'Cancel').click();
  await expect(lab.dialog).toHaveCount(0);
  expect(workspace.git('ls-files', '--stage')).toBe(index);
  expect(read()).toEqual(before);

  // Another program holds the index: nothing is changed, and the reason is told.
  workspace.writeText('.git/index.lock', '');
  await git.commit('All of it');
  const dash = lab.dialog.locator('li[data-path="-dash.ipynb"]');
  await lab.button(dash, 'Redact in index and file').click();
  await expect(lab.dialog).toContainText(
    'Nothing was changed: The repository is locked'
  );
  rmSync(join(workspace.folder, '.git/index.lock'));
  expect(workspace.git('ls-files', '--stage')).toBe(index);
  expect(read()).toEqual(before);

  // The server part goes in the middle of it: the same.
  const changing = /\/nbwarden\/git\/(?:keep|change)\b/;
  await page.route(changing, route => route.abort());
  await lab.button(dash, 'Clear output').click();
  await expect(lab.dialog).toContainText('Nothing was changed:');
  await expect(lab.dialog).not.toContainText('locked');
  expect(workspace.git('ls-files', '--stage')).toBe(index);
  expect(read()).toEqual(before);
  await page.unroute(changing);

  // Now it can be repaired, all at once; what could not be read is left to a person.
  await lab.button(lab.dialog, 'Repair all and commit').click();
  // Ten files, one after the other.
  await expect(lab.dialog).toContainText(
    'Commit stopped: not every staged file could be checked',
    { timeout: 20_000 }
  );
  expect(read()).toEqual(
    before.map(content => content.split(token).join('••••'))
  );
  await lab.button(lab.dialog, 'Commit anyway…').click();
  await lab.dialog.getByRole('textbox').fill('They are meant to be broken');
  await lab.button(lab.dialog, 'Commit').click();
  await expect
    .poll(() => workspace.git('log', '--format=%s', '-1'))
    .toBe('All of it\n');
  expect(workspace.git('grep', '-c', '••••', 'HEAD').split('\n')).toHaveLength(
    12
  );
  expect(workspace.git('status', '--porcelain')).toBe('');
});

test('the first commit, a merge, an amendment, a worktree, a submodule, a detached head', async ({
  page,
  lab,
  workspace,
  secrets
}) => {
  // Six commits in five repositories.
  test.slow();
  const token = secrets.github();
  const clean = toFileText(notebook([markdownCell('# Report')]));
  const dirty = toFileText(
    notebook([codeCell('show()', [stream(`key ${token}\n`)])])
  );
  const inFolder = (name: string): string => join(workspace.folder, name);
  const write = (name: string, text: string): void =>
    writeFileSync(inFolder(name), text);
  const start = (name: string): void => {
    mkdirSync(inFolder(name));
    initRepository(inFolder(name));
  };
  const commit = (name: string, message: string): void => {
    runGit(inFolder(name), 'add', '--all');
    runGit(inFolder(name), 'commit', '--quiet', '-m', message);
  };

  start('first');
  write('first/a.ipynb', dirty);
  runGit(inFolder('first'), 'add', '.');

  start('merge');
  write('merge/base.ipynb', clean);
  commit('merge', 'Base');
  runGit(inFolder('merge'), 'checkout', '-q', '-b', 'other');
  write('merge/a.ipynb', dirty);
  commit('merge', 'Theirs');
  runGit(inFolder('merge'), 'checkout', '-q', 'main');
  write('merge/ours.ipynb', clean);
  commit('merge', 'Ours');
  runGit(inFolder('merge'), 'merge', '-q', '--no-commit', '--no-ff', 'other');

  start('outer');
  write('outer/base.ipynb', clean);
  commit('outer', 'Base');
  runGit(inFolder('outer'), 'worktree', 'add', '-q', '-b', 'tree', '../tree');
  write('tree/a.ipynb', dirty);
  runGit(inFolder('tree'), 'add', '.');
  runGit(inFolder('outer'), 'checkout', '-q', '--detach');
  runGit(
    inFolder('outer'),
    ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
    ...[inFolder('merge'), 'sub']
  );
  commit('outer', 'Add a part');
  initRepository(inFolder('outer/sub'));
  write('outer/sub/a.ipynb', dirty);
  runGit(inFolder('outer/sub'), 'add', '.');
  write('outer/a.ipynb', dirty);
  runGit(inFolder('outer'), 'add', 'a.ipynb');

  /** All files but the one that is repaired. */
  const readOthers = (name: string): string[][] =>
    runGit(inFolder(name), 'ls-files', '-z', '--cached', '--others')
      .split('\0')
      .filter(path => !['', 'a.ipynb', 'sub'].includes(path))
      .map(path => [path, readFileSync(join(inFolder(name), path), 'latin1')]);

  const git = new GitPanel(page, lab);
  for (const name of ['first', 'merge', 'tree', 'outer', 'outer/sub']) {
    write(`${name}/own.txt`, 'Not staged.\n');
    const others = readOthers(name);
    await git.follow(`${workspace.path}/${name}`);
    await git.expectStaged('a.ipynb');
    await git.commit(`Commit in ${name}`);
    await expect(lab.dialog).toContainText('Commit stopped: 1 secret');
    await lab.button(lab.dialog, 'Repair all and commit').click();
    await expect(lab.dialog).toHaveCount(0);
    await expect
      .poll(() => runGit(inFolder(name), 'log', '--all', '--format=%s'))
      .toContain(`Commit in ${name}\n`);
    const repaired = dirty.replaceAll(token, '••••');
    expect(runGit(inFolder(name), 'show', 'HEAD:./a.ipynb')).toBe(repaired);
    expect(readFileSync(inFolder(`${name}/a.ipynb`), 'utf8')).toBe(repaired);
    expect(readOthers(name)).toEqual(others);
    rmSync(inFolder(`${name}/own.txt`));
  }

  // Amended, the last commit is judged as a whole.
  write('first/b.ipynb', dirty);
  commit('first', 'Unseen');
  write('first/c.ipynb', clean);
  runGit(inFolder('first'), 'add', '.');
  await git.follow(`${workspace.path}/first`);
  await git.expectStaged('c.ipynb');
  await git.amend();
  await expect(lab.dialog).toContainText(
    'Commit stopped: 1 secret in 1 of 2 staged files'
  );
  await lab.button(lab.dialog, 'Repair all and commit').click();
  await expect
    .poll(() => runGit(inFolder('first'), 'ls-tree', '--name-only', 'HEAD'))
    .toBe('a.ipynb\nb.ipynb\nc.ipynb\n');
  expect(runGit(inFolder('first'), 'show', 'HEAD:b.ipynb')).not.toContain(
    token
  );
});
