/** What is staged is repaired, and the files are as far as they hold the same. */
import { chmodSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { token } from '../../../scripts/testing/command';
import {
  Restaged,
  printing,
  redacted,
  toPrinted
} from '../../../scripts/testing/restaged';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';

const restaged = new Restaged();
restaged.use();

const mine = generateSample('github-pat-classic', seeded(9)).text;

describe('nbwarden redact --staged', () => {
  it('repairs the index and the file, leaves unstaged work, and brings all back', () => {
    const working = toPrinted(
      ['show()', `key ${token}\n`],
      [`mine = "${mine}"`, `${mine}\n`]
    );
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.write('a.ipynb', working);
    const before = restaged.repository.snapshot();
    const { code, told } = restaged.redact();
    expect(code).toBe(0);
    expect(told).toContain(
      'a.ipynb: 1 secret taken out of what is staged, and in the file.'
    );
    expect(restaged.staged('a.ipynb')).toBe(redacted);
    expect(restaged.file('a.ipynb')).toBe(working.replace(token, '••••'));
    expect(restaged.undo()).toMatchObject({ code: 0 });
    expect(restaged.repository.snapshot()).toEqual(before);
    expect(restaged.undo().told).toContain('nothing to bring back');
    restaged.redact();
    restaged.expectPass();
  });

  it('shows what it would change, and changes nothing', () => {
    restaged.repository.stage('a.ipynb', printing);
    const before = restaged.repository.snapshot();
    const { code, told } = restaged.run('redact', '--staged');
    expect(code).toBe(0);
    expect(told).toContain('+      "key ••••\\n"');
    expect(told).toContain('Add --write');
    expect(restaged.repository.snapshot()).toEqual(before);
  });

  it.each([
    ['Windows line ends', printing.replace(/\n/g, '\r\n')],
    ['a byte order mark', `\ufeff${printing}`],
    ['UTF-16', Buffer.from(`\ufeff${printing}`, 'utf16le')]
  ])('keeps %s, and the mode', (_, content) => {
    restaged.repository.stage('a.ipynb', content);
    const path = join(restaged.repository.folder, 'a.ipynb');
    chmodSync(path, 0o750);
    restaged.repository.git('add', 'a.ipynb');
    expect(restaged.redact().code).toBe(0);
    const expected = Buffer.isBuffer(content)
      ? Buffer.from(`\ufeff${redacted}`, 'utf16le')
      : Buffer.from(content.replace(token, '••••'));
    expect(restaged.repository.read('a.ipynb')).toBe(
      expected.toString('latin1')
    );
    expect(statSync(path).mode & 0o777).toBe(0o750);
    expect(restaged.repository.git('ls-files', '-s', 'a.ipynb')).toMatch(
      /^100755/
    );
    restaged.expectPass();
  });

  it.each([
    ['with space.ipynb'],
    ['quo\'te".ipynb'],
    ['-n.ipynb'],
    ['sub/Ü☃.ipynb'],
    ['line\nbreak.ipynb'],
    [':(top)*.ipynb']
  ])('takes the name %j', name => {
    restaged.repository.stage(name, printing);
    expect(restaged.redact().code).toBe(0);
    restaged.expectPass();
    expect(restaged.file(name)).toBe(redacted);
  });

  it('keeps what git was told about a file', () => {
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.stage('b.ipynb', printing);
    restaged.repository.git('update-index', '--skip-worktree', 'a.ipynb');
    restaged.repository.git('update-index', '--assume-unchanged', 'b.ipynb');
    rmSync(join(restaged.repository.folder, 'a.ipynb'));
    restaged.redact();
    expect(
      restaged.repository.git('ls-files', '-v', 'a.ipynb', 'b.ipynb')
    ).toBe('S a.ipynb\nh b.ipynb\n');
    restaged.expectPass();
    expect(restaged.repository.git('status', '--porcelain')).toBe('');
  });

  it('works in a folder, in a second working tree, and before the first commit', () => {
    const folder = `${restaged.repository.folder} second`;
    restaged.repository.git('worktree', 'add', '-q', '--detach', folder);
    const tree = restaged.repository.at(folder);
    tree.stage('sub/a.ipynb', printing);
    const inside = restaged.repository.at(join(folder, 'sub'));
    expect(
      inside.nbwarden(['redact', '--staged', '--write', 'a.ipynb'])
    ).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^a\.ipynb: 1 secret/)
    });
    restaged.expectPass(undefined, tree);
    rmSync(join(restaged.repository.folder, '.git/refs/heads/main'));
    restaged.repository.stage('b.ipynb', printing);
    expect(restaged.redact().code).toBe(0);
    restaged.expectPass();
  });

  it('repairs a file that is named, staged or not, as an amendment needs it', () => {
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.git('commit', '-q', '--no-verify', '-m', 'unseen');
    const { told } = restaged.commit(['--amend', '--no-edit']);
    expect(told).toContain('redact --staged --write a.ipynb\n');
    expect(restaged.redact().told).toBe('Nothing to do.\n');
    expect(restaged.redact('a.ipynb').code).toBe(0);
    restaged.expectPass(['--amend', '--no-edit']);
  });

  it.each([
    [['redact', '--staged', '--undo', 'a'], 'Say redact --staged --undo'],
    [['fix', '--staged'], '--with is one of'],
    [
      ['fix', '--staged', '--with', 'dotenv', '--file', '.env'],
      'fix knows no --file'
    ],
    [['redact', '--staged', 'nowhere.ipynb'], 'There is no nowhere.ipynb here'],
    [['redact', '--write'], 'Name the files or folders']
  ])('%j is wrong', (words, message) => {
    const { code, told } = restaged.run(...words);
    expect([code, told]).toEqual([2, expect.stringContaining(message)]);
  });
});
