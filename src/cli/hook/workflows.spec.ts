/** What else makes commits than a plain `git commit`, and what a push sees of it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { leak, token } from '../../../scripts/testing/command';
import { Guarded, bad, fine } from '../../../scripts/testing/guarded';

const guarded = new Guarded();
guarded.use();

const git = (...args: string[]): string => guarded.repository.git(...args);

/** A branch `other` whose only commit holds a secret, made without the check. */
const makeOther = (path: string, text: string): void => {
  git('checkout', '-q', '-b', 'other');
  guarded.repository.stage(path, text);
  git('commit', '-q', '--no-verify', '-m', 'unseen');
  git('checkout', '-q', 'main');
};

/** Runs git with an editor that changes nothing. */
const run = (...args: string[]): { code: number | null; err: string } => {
  guarded.repository.environment.GIT_EDITOR = 'true';
  return guarded.repository.try(args);
};

/** A second repository, which has the first commit. */
const addRemote = (): void => {
  const far = `${guarded.repository.folder}.far`;
  git('init', '-q', '--bare', far);
  git('remote', 'add', 'origin', far);
  git('push', '-q', 'origin', 'main');
};

const expectPushStop = (...args: string[]): void => {
  const { code, err } = run('push', '-q', 'origin', ...args);
  expect([code, err]).toEqual([1, expect.stringContaining('The push was')]);
  expect(err).not.toContain(token.slice(4));
};

describe('a commit', () => {
  it.each([
    ['takes a whole branch as one', ['merge', '-q', '--squash', 'other']],
    ['waits after a merge', ['merge', '-q', '--no-ff', '--no-commit', 'other']],
    ['waits after a pick', ['cherry-pick', '--no-commit', 'other']]
  ])('%s', (_, args) => {
    makeOther('a.ipynb', bad);
    git(...args);
    guarded.expectStop('a.ipynb', ['-m', 'two']);
    git('--literal-pathspecs', 'reset', '-q', '--', 'a.ipynb');
    guarded.repository.stage('a.ipynb', fine);
    guarded.expectPass(['-m', 'two']);
  });

  it('goes on after the conflict of a pick', () => {
    makeOther('lines.py', `${leak}\n`);
    guarded.repository.stage('lines.py', 'c = 1\n');
    guarded.expectPass();
    expect(run('cherry-pick', 'other').code).toBe(1);
    guarded.repository.stage('lines.py', `${leak}\n`);
    const { code, err } = run('cherry-pick', '--continue');
    expect([code, err]).toEqual([1, expect.stringContaining('lines.py')]);
    guarded.repository.stage('lines.py', 'd = 1\n');
    expect(run('cherry-pick', '--continue').code).toBe(0);
    expect(guarded.repository.holdsToken()).toBe(false);
  });

  it('takes what its words name, beside another index and what was put away', () => {
    guarded.repository.write('kept.ipynb', bad);
    for (const how of ['--only', '--include']) {
      guarded.expectStop('kept.ipynb', ['-m', 'two', how, 'kept.ipynb']);
    }
    git('stash', '-q');
    guarded.expectPass(['--allow-empty', '-m', 'without it']);
    git('stash', 'pop', '-q');
    expect(guarded.repository.read('kept.ipynb')).toBe(bad);
    const { environment } = guarded.repository;
    environment.GIT_INDEX_FILE = `${guarded.repository.folder}.index`;
    git('read-tree', 'HEAD');
    git('add', 'kept.ipynb');
    guarded.expectStop('kept.ipynb');
  });

  it('takes parts that were chosen one by one', () => {
    const lines = guarded.repository.read('lines.py');
    guarded.repository.write('lines.py', `b = 2\n${lines}${leak}\n`);
    const choose = (input: string): ReturnType<typeof run> =>
      guarded.repository.try(['commit', '-q', '-m', 'two', '--patch'], {
        input
      });
    const { code, err } = choose('s\nn\ny\n');
    expect([code, err]).toEqual([1, expect.stringContaining('lines.py')]);
    expect(choose('s\ny\nn\n').code).toBe(0);
    expect(guarded.repository.holdsToken()).toBe(false);
  });

  it('takes a file that the working tree leaves out, or that git is not to look at', () => {
    guarded.repository.stage('a.ipynb', bad);
    git('update-index', '--skip-worktree', 'a.ipynb');
    rmSync(join(guarded.repository.folder, 'a.ipynb'));
    guarded.expectStop('a.ipynb');
    git('rm', '-q', '--cached', '-f', '--sparse', 'a.ipynb');
    guarded.repository.stage('kept.ipynb', bad);
    git('update-index', '--assume-unchanged', 'kept.ipynb');
    guarded.expectStop('kept.ipynb');
  });

  it.each([
    ['core.quotePath', 'true'],
    ['core.autocrlf', 'true'],
    ['core.ignoreCase', 'true'],
    ['core.bigFileThreshold', '1'],
    ['core.splitIndex', 'true'],
    ['color.ui', 'always'],
    ['diff.renames', 'copies'],
    ['diff.relative', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.ignoreSubmodules', 'all'],
    ['commit.verbose', 'true']
  ])('is made where %s is %s', (name, value) => {
    git('config', name, value);
    guarded.repository.write('Übung/a.ipynb', `${bad}\n`);
    git('add', '.');
    const inside = guarded.repository.at(
      join(guarded.repository.folder, 'Übung')
    );
    const { code, err } = inside.try(['commit', '-q', '-m', 'two']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('Übung/a.ipynb\n  Cell 2')
    ]);
  });

  it('is made in a working tree of a bare repository', () => {
    const bare = `${guarded.repository.folder}.bare`;
    git('clone', '-q', '--bare', '.', bare);
    const tree = guarded.repository.at(`${bare}.tree`);
    guarded.repository.at(bare).git('worktree', 'add', '-q', tree.folder);
    tree.nbwarden(['hook', 'install']);
    tree.stage('a.ipynb', bad);
    guarded.expectStop('a.ipynb', undefined, tree);
  });

  it('is made in a second working tree, where hooks lie among the files', () => {
    git('config', 'core.hooksPath', '.hooks');
    const { out } = guarded.repository.nbwarden(['hook', 'install']);
    expect(out).toContain('commit it, or other working trees are without it');
    const folder = `${guarded.repository.folder} second`;
    const add = ['worktree', 'add', '-q', '--detach', folder];
    git(...add);
    const second = guarded.repository.at(folder);
    expect(second.nbwarden(['hook', 'status']).out).toContain(
      'pre-commit: absent. Commits are not checked.'
    );
    git('worktree', 'remove', folder);
    git('add', '.hooks');
    guarded.expectPass();
    git(...add);
    second.stage('a.ipynb', bad);
    guarded.expectStop('a.ipynb', undefined, second);
  });
});

describe('a push sees what git made without asking', () => {
  it.each([
    ['a pick', () => git('cherry-pick', 'other')],
    ['a merge', () => git('merge', '-q', '--no-ff', '--no-edit', 'other')],
    ['a merge that only moves on', () => git('merge', '-q', 'other')],
    ['a rebase', () => git('rebase', '-q', 'other')],
    [
      'a patch',
      () => {
        const patches = `${guarded.repository.folder}.patches`;
        git('format-patch', '-q', '-1', '-o', patches, 'other');
        git('am', '-q', join(patches, '0001-unseen.patch'));
      }
    ],
    [
      'a commit that was taken back',
      () => {
        git('merge', '-q', 'other');
        git('rm', '-q', 'a.ipynb');
        git('commit', '-q', '-m', 'gone');
        git('revert', '--no-edit', 'HEAD');
      }
    ]
  ])('%s', (_, make) => {
    addRemote();
    makeOther('a.ipynb', bad);
    make();
    expect(guarded.repository.holdsToken()).toBe(true);
    expectPushStop('main');
    expect(git('ls-remote', 'origin')).not.toContain('other');
  });

  it('also where no branch is pushed by its name', () => {
    addRemote();
    makeOther('a.ipynb', bad);
    git('tag', 'light', 'other');
    git('tag', '-a', '-m', 'x', 'heavy', 'other');
    expectPushStop('other:refs/heads/new');
    expectPushStop('light');
    expectPushStop('--tags');
    expectPushStop('--all');
    expectPushStop('--mirror');
    expectPushStop('other^{tree}:refs/tags/tree');
    const file = git('rev-parse', 'other:a.ipynb').trim();
    expectPushStop(`${file}:refs/tags/file`);
    expect(git('ls-remote', 'origin').trim().split('\n')).toHaveLength(1);
  });
});
