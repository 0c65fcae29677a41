import { nullTranslator } from '@jupyterlab/translation';

import { scanFile } from '../../engine/documents';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';
import type { JudgedFile } from '../../notebook/commit/commitguard';
import { GitBadges } from './gitbadges';

const { text: token } = generateSample('github-pat-classic', seeded(4));

const judged = (path: string, more: Partial<JudgedFile> = {}): JudgedFile => ({
  path,
  blob: '1',
  findings: [],
  outputs: [],
  problems: [],
  isCredentialFile: false,
  ...more
});

const addRow = (title: string): HTMLElement => {
  const row = document.createElement('div');
  row.dataset.testSelected = 'false';
  row.title = title;
  document.querySelector('#jp-git-sessions')?.append(row);
  return row;
};

const trans = nullTranslator.load('nbwarden');
const badgeOf = (row: HTMLElement): string | undefined => row.dataset.nbwBadge;

it('marks what is staged, also rows that come later, and takes marks away', async () => {
  document.body.innerHTML = '<div id="jp-git-sessions"></div>';
  const { findings } = scanFile('a.py', `token = "${token}"`);
  const staged = addRow('a • b.py • Modified');
  const changed = addRow('a • b.py • Modified');
  const other = addRow('c.py • Added');
  const badges = new GitBadges();
  badges.show(
    [
      judged('a • b.py', { findings }),
      judged('.env', { isCredentialFile: true }),
      judged('d.ipynb', { outputs: [{ cell: 0, output: 0 }] }),
      judged('e.ipynb', { problems: ['It could not be read.'] }),
      judged('two\nlines "•".py', { findings })
    ],
    trans
  );
  const names = ['.env', 'd.ipynb', 'e.ipynb', 'two\nlines "•".py'];
  const later = names.map(name => addRow(`${name} • Added`));
  await Promise.resolve();
  expect([staged, changed, other, ...later].map(badgeOf)).toEqual([
    '1 secret',
    undefined,
    undefined,
    'credentials',
    '1 output',
    'not checked',
    '1 secret'
  ]);
  badges.show([], trans);
  expect(badgeOf(staged)).toBeUndefined();
});
