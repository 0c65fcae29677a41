/** What a person settled in JupyterLab: its guard leaves a note for the hook. */
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { Guarded, bad, fine } from '../../../scripts/testing/guarded';

const guarded = new Guarded();
guarded.use();

const settled = 'You settled this commit in JupyterLab.';
const notePath = (): string =>
  join(guarded.repository.folder, '.git', 'nbwarden-agreed');
const idOf = (...args: string[]): string =>
  guarded.repository.git(...args).trim();
const note = (text: string): void => {
  guarded.repository.write('.git/nbwarden-agreed', text);
};
const noteTree = (): void => note(`commit ${idOf('write-tree')}\n`);

beforeEach(() => guarded.repository.stage('kept.ipynb', bad));

it('goes on once, with exactly what was agreed to', () => {
  noteTree();
  const { isMade, told } = guarded.commit();
  expect([isMade, told]).toEqual([true, expect.stringContaining(settled)]);
  expect(existsSync(notePath())).toBe(false);
  guarded.repository.stage('more.ipynb', bad);
  guarded.expectStop('more.ipynb');
});

it('goes on when the last commit is made anew', () => {
  noteTree();
  const { isMade } = guarded.commit(['--amend', '-m', 'one again']);
  expect(isMade).toBe(true);
});

it('is not what is staged since', () => {
  noteTree();
  guarded.repository.stage('more.ipynb', fine);
  guarded.expectStop('kept.ipynb');
  expect(existsSync(notePath())).toBe(false);
});

it('is not what a commit takes from the files beside', () => {
  noteTree();
  guarded.repository.write(
    'lines.py',
    readFileSync(join(guarded.repository.folder, 'kept.ipynb'), 'utf8')
  );
  guarded.expectStop('kept.ipynb', ['-a', '-m', 'two']);
});

it('does not hold for long', () => {
  noteTree();
  const before = Date.now() / 1000 - 11 * 60;
  utimesSync(notePath(), before, before);
  guarded.expectStop('kept.ipynb');
});

it.each(['', 'commit', 'push HEAD', `commit ${'0'.repeat(40)}`, '\0'])(
  'is nothing where the note is %j',
  text => {
    note(text);
    guarded.expectStop('kept.ipynb');
  }
);

it('is a push of exactly one commit', () => {
  const { repository } = guarded;
  repository.git('commit', '-q', '--no-verify', '-m', 'two');
  repository.git('init', '-q', '--bare', 'remote.git');
  repository.git(
    'remote',
    'add',
    'origin',
    join(repository.folder, 'remote.git')
  );
  const push = (...more: string[]): number | null =>
    repository.try(['push', '-q', 'origin', 'HEAD:main', ...more]).code;
  note(`push ${idOf('rev-parse', 'HEAD^')}\n`);
  expect(push()).toBe(1);
  note(`push ${idOf('rev-parse', 'HEAD')}\n`);
  expect(push('HEAD^:refs/heads/side')).toBe(1);
  note(`push ${idOf('rev-parse', 'HEAD')}\n`);
  expect(push()).toBe(0);
});
