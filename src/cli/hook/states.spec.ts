/** A commit in each state that a repository can be in. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { leak } from '../../../scripts/testing/command';
import { Guarded, bad, fine } from '../../../scripts/testing/guarded';

const guarded = new Guarded();
guarded.use();

describe('states of a repository', () => {
  it('has no commit yet', () => {
    rmSync(join(guarded.repository.folder, '.git/refs/heads/main'));
    guarded.repository.stage('a.ipynb', bad);
    guarded.expectStop('a.ipynb');
    guarded.repository.stage('a.ipynb', fine);
    guarded.expectPass();
  });

  it.each([
    [['--amend', '--no-edit']],
    [['--am', '-m', 'new']],
    [['-q', '--amend', '-m', 'new']]
  ])('makes the last commit anew: %j', args => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'unseen');
    guarded.repository.stage('b.ipynb', fine);
    guarded.expectStop('a.ipynb', args);
    guarded.repository.stage('a.ipynb', fine);
    guarded.expectPass(args);
  });

  it('makes the first commit anew', () => {
    guarded.repository.stage('kept.ipynb', bad);
    guarded.repository.git(
      'commit',
      '-q',
      '--no-verify',
      '--amend',
      '--no-edit'
    );
    guarded.expectStop('kept.ipynb', ['--amend', '-m', 'new']);
    guarded.repository.git('config', 'alias.again', 'commit --amend --no-edit');
    expect(guarded.repository.try(['again']).code).not.toBe(0);
  });

  it('is in the middle of a merge', () => {
    guarded.repository.git('checkout', '-q', '-b', 'other');
    guarded.repository.stage('lines.py', 'b = 1\n');
    guarded.repository.stage('theirs.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'theirs');
    guarded.repository.git('checkout', '-q', 'main');
    guarded.repository.stage('lines.py', 'c = 1\n');
    guarded.expectPass();
    expect(guarded.repository.try(['merge', '-q', 'other']).code).not.toBe(0);
    guarded.repository.stage('lines.py', `${leak}\n`);
    guarded.expectStop('lines.py', ['--no-edit']);
    expect(guarded.repository.has('.git/MERGE_HEAD')).toBe(true);
    guarded.repository.stage('lines.py', 'd = 1\n');
    guarded.expectStop('theirs.ipynb', ['--no-edit']);
    guarded.repository.stage('theirs.ipynb', fine);
    guarded.expectPass(['--no-edit']);
    expect(guarded.repository.git('rev-parse', 'HEAD^2')).toBe(
      guarded.repository.git('rev-parse', 'other')
    );
  });

  it('has a head that is no branch', () => {
    guarded.repository.git('checkout', '-q', '--detach');
    guarded.repository.stage('a.ipynb', bad);
    guarded.expectStop('a.ipynb');
    guarded.repository.stage('a.ipynb', fine);
    guarded.expectPass();
  });

  it('has a second working tree', () => {
    const folder = `${guarded.repository.folder} second`;
    guarded.repository.git('worktree', 'add', '-q', '--detach', folder);
    const second = guarded.repository.at(folder);
    second.stage('a.ipynb', bad);
    guarded.repository.stage('b.ipynb', fine);
    guarded.expectStop('a.ipynb', undefined, second);
    guarded.expectPass();
    second.stage('a.ipynb', fine);
    guarded.expectPass(undefined, second);
  });

  it('has a submodule, which may have the hook as well', () => {
    const { folder } = guarded.workshop.copy();
    guarded.repository.git(
      ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
      ...[folder, 'sub']
    );
    guarded.expectPass();
    const sub = guarded.repository.at(join(guarded.repository.folder, 'sub'));
    sub.nbwarden(['hook', 'install']);
    sub.stage('a.ipynb', bad);
    guarded.expectStop('a.ipynb', undefined, sub);
    sub.stage('a.ipynb', fine);
    guarded.expectPass(undefined, sub);
    guarded.repository.git('add', 'sub');
    guarded.expectPass(['-m', 'three']);
  });

  it('is committed to from a folder in it', () => {
    const inside = guarded.repository.at(
      join(guarded.repository.folder, 'deep')
    );
    guarded.repository.stage('deep/a.ipynb', bad);
    guarded.repository.stage('b.ipynb', fine);
    const { err } = inside.try(['commit', '-m', 'two']);
    expect(err).toContain('deep/a.ipynb\n');
    expect(guarded.repository.holdsToken()).toBe(false);
    inside.nbwarden(['fix', '--staged', '--with', 'env', '--write']);
    guarded.repository.stage('.env', 'A=1\n');
    const { err: second } = inside.try(['commit', '-m', 'two']);
    expect(second).not.toContain('deep/a.ipynb');
    expect(second).toContain('$ cd "$(git rev-parse --show-toplevel)"\n');
  });

  it('is elsewhere than its working tree', () => {
    const elsewhere = `${guarded.repository.folder}.git`;
    renameSync(join(guarded.repository.folder, '.git'), elsewhere);
    const place = [
      `--git-dir=${elsewhere}`,
      `--work-tree=${guarded.repository.folder}`
    ];
    guarded.repository.write('a.ipynb', bad);
    guarded.repository.git(...place, 'add', 'a.ipynb');
    const { code, err } = guarded.repository.try([
      ...place,
      'commit',
      '-m',
      'two'
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('a.ipynb')]);
  });

  it('cannot be written by who commits', () => {
    guarded.repository.stage('a.ipynb', bad);
    const before = guarded.repository.snapshot();
    const isRoot = process.getuid?.() === 0;
    const { code, err } = guarded.repository.try(
      ['-c', 'safe.directory=*', 'commit', '-m', 'two'],
      isRoot ? { uid: 65534, gid: 65534 } : {}
    );
    expect([code, err]).toEqual([128, expect.stringMatching(/denied|lock/)]);
    expect(guarded.repository.snapshot()).toEqual(before);
  });

  it('has programs configured that git would run', () => {
    const trap = `touch '${guarded.repository.folder}.trap'`;
    guarded.repository.write('.git/info/attributes', '*.ipynb diff=trap\n');
    guarded.repository.git('config', 'core.fsmonitor', trap);
    guarded.repository.git('config', 'diff.external', trap);
    guarded.repository.git('config', 'diff.trap.textconv', trap);
    guarded.repository.git('config', 'core.pager', trap);
    guarded.repository.environment.GIT_EXTERNAL_DIFF = trap;
    guarded.repository.environment.GIT_PAGER = trap;
    guarded.repository.stage('a.ipynb', bad);
    rmSync(`${guarded.repository.folder}.trap`, { force: true });
    const { code, out } = guarded.repository.nbwarden(['scan', '--staged']);
    expect([code, out]).toEqual([1, expect.stringContaining('a.ipynb')]);
    expect(existsSync(`${guarded.repository.folder}.trap`)).toBe(false);
  });
});
