/** What a repair of what is staged leaves as it is, and says so. */
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';

import { leak, token } from '../../../scripts/testing/command';
import { fine } from '../../../scripts/testing/guarded';
import {
  Restaged,
  printing,
  redacted,
  toPrinted
} from '../../../scripts/testing/restaged';

const restaged = new Restaged();
restaged.use();

describe('a repair of what is staged', () => {
  it('leaves a file that is clean already, gone, a link, or open to nobody', () => {
    restaged.repository.stage('clean.ipynb', printing);
    restaged.repository.write('clean.ipynb', fine);
    restaged.repository.stage('gone.ipynb', printing);
    rmSync(join(restaged.repository.folder, 'gone.ipynb'));
    restaged.repository.stage('read.ipynb', printing);
    chmodSync(join(restaged.repository.folder, 'read.ipynb'), 0o444);
    const before = restaged.repository.snapshot();
    const { code, told } = restaged.redact();
    expect(code).toBe(2);
    expect(told).toContain('read.ipynb: It is read-only');
    expect(restaged.repository.snapshot().files).toEqual(before.files);
    restaged.expectPass();
  });

  it('leaves what lies behind a link, and a name that it could not give back', () => {
    const outside = `${restaged.repository.folder} outside`;
    restaged.repository.stage('sub/deep/a.ipynb', printing);
    rmSync(join(restaged.repository.folder, 'sub'), { recursive: true });
    mkdirSync(join(outside, 'deep'), { recursive: true });
    writeFileSync(join(outside, 'deep/a.ipynb'), printing);
    symlinkSync(outside, join(restaged.repository.folder, 'sub'));
    expect(restaged.redact().code).toBe(0);
    expect(restaged.staged('sub/deep/a.ipynb')).toBe(redacted);
    expect(readFileSync(join(outside, 'deep/a.ipynb'), 'utf8')).toBe(printing);
    restaged.expectPass();
    const hash = ['hash-object', '-w', '--stdin'];
    const blob = restaged.repository.try(hash, { input: printing }).out.trim();
    restaged.repository.try(['update-index', '-z', '--index-info'], {
      input: Buffer.from(`100644 ${blob} 0\tb\xff.ipynb\0`, 'latin1')
    });
    const before = restaged.repository.snapshot();
    const { code, told } = restaged.redact();
    expect(code).toBe(2);
    expect(told).toContain('Its name is not valid UTF-8');
    expect(restaged.repository.snapshot()).toEqual(before);
  });

  it('passes over what holds no text, and letters of another encoding without a secret', () => {
    restaged.repository.stage('a.png', Buffer.from([0x89, 0x50, 0, 0xff]));
    restaged.repository.stage('b.py', Buffer.from([0x23, 0xe9, 0x0a]));
    restaged.repository.stage('c.ipynb', printing);
    const { code, told } = restaged.redact();
    expect(code).toBe(0);
    expect(told).not.toContain('a.png');
    expect(told).not.toContain('b.py');
    expect(restaged.staged('c.ipynb')).toBe(redacted);
    expect(restaged.redact().code).toBe(0);
  });

  it('leaves code alone, and says how it is repaired', () => {
    restaged.repository.stage('a.ipynb', toPrinted([leak, `${token}\n`]));
    restaged.repository.stage('b.py', `${leak}\n`);
    const { code, told } = restaged.redact();
    expect(code).toBe(1);
    expect(told).toContain('nbwarden fix --staged --with env --write');
    expect(restaged.staged('a.ipynb')).toBe(toPrinted([leak, '••••\n']));
    expect(restaged.staged('b.py')).toBe(`${leak}\n`);
    expect(
      restaged.run('fix', '--staged', '--with', 'env', '--write').code
    ).toBe(0);
    expect(restaged.staged('a.ipynb')).toContain('token = os.environ[');
    expect(restaged.file('b.py')).toContain('token = os.environ[');
    restaged.expectPass();
  });

  it('leaves a file into which secrets belong, and says where it goes', () => {
    restaged.repository.stage('.env', `KEY=${token}\n`);
    restaged.repository.stage('a.ipynb', printing);
    const { code, told } = restaged.run(
      'fix',
      '--staged',
      '--with',
      'env',
      '--write'
    );
    expect(code).toBe(1);
    expect(told).toMatch(/^\.env\n(?:.*\n){1,3}.*git rm --cached FILE$/m);
    expect([restaged.file('.env'), restaged.staged('.env')]).toEqual(
      Array(2).fill(`KEY=${token}\n`)
    );
    expect(restaged.file('a.ipynb')).toBe(redacted);
    restaged.repository.stage(
      'nbwarden.toml',
      '[leave-out]\nrules = ["credential-file"]\n'
    );
    expect(restaged.redact('.env').code).toBe(0);
    expect(restaged.file('.env')).toBe('KEY=••••\n');
  });

  it('names what it cannot repair, and repairs the others', () => {
    restaged.repository.stage(
      'lfs.ipynb',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`
    );
    restaged.repository.stage('data.ipynb', Buffer.from([1, 0, 2]));
    restaged.repository.stage('broken.ipynb', printing.slice(0, -20));
    restaged.repository.stage('b.ipynb', printing);
    const { code, told } = restaged.redact();
    expect(code).toBe(2);
    expect(told).toContain('lfs.ipynb: Git LFS keeps its content');
    expect(told).toContain('data.ipynb: It is not a text file');
    expect(restaged.staged('b.ipynb')).toBe(redacted);
    expect(restaged.staged('broken.ipynb')).toBe(
      printing.slice(0, -20).replace(token, '••••')
    );
  });

  it('leaves what nbwarden.toml allows as it is staged', () => {
    restaged.repository.stage('a.ipynb', printing);
    restaged.repository.stage('nbwarden.toml', '[leave-out]\npaths = ["a*"]\n');
    restaged.repository.write('nbwarden.toml', '');
    expect(restaged.redact().told).toBe('Nothing to do.\n');
    expect(restaged.staged('a.ipynb')).toBe(printing);
  });

  it('changes nothing where the index is locked', () => {
    restaged.repository.stage('a.ipynb', printing);
    const before = restaged.repository.snapshot();
    restaged.repository.write('.git/index.lock', '');
    const { code, told } = restaged.redact();
    expect([code, told]).toEqual([
      2,
      expect.stringContaining('What is staged could not be changed')
    ]);
    rmSync(join(restaged.repository.folder, '.git/index.lock'));
    expect(restaged.repository.snapshot()).toEqual(before);
    expect(restaged.undo().told).toContain('nothing to bring back');
  });
});
