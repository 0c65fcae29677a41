import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';

import { leak, token } from '../../../scripts/testing/command';
import { Guarded, fine } from '../../../scripts/testing/guarded';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';

const guarded = new Guarded();
guarded.use();

const mine = generateSample('github-pat-classic', seeded(9)).text;

/** A notebook as it is saved, with what its cells printed. */
const toFile = (...cells: [source: string, printed: string][]): string =>
  `${JSON.stringify(
    {
      cells: cells.map(([source, text], index) => ({
        cell_type: 'code',
        execution_count: 1,
        id: `c${index}`,
        metadata: {},
        outputs: [{ name: 'stdout', output_type: 'stream', text: [text] }],
        source: [source]
      })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5
    },
    null,
    1
  )}\n`;

const bad = toFile(['show()', `key ${token}\n`]);
const redacted = bad.replace(token, '••••');

const run = (...words: string[]): { code: number | null; told: string } => {
  const { code, out, err } = guarded.repository.nbwarden(words);
  expect(out + err).not.toContain(token.slice(4));
  return { code, told: out + err };
};

const redact = (...words: string[]): ReturnType<typeof run> =>
  run('redact', '--staged', '--write', ...words);

const undo = (): ReturnType<typeof run> => run('redact', '--staged', '--undo');

const staged = (path: string): string =>
  guarded.repository.git('cat-file', 'blob', `:${path}`);

/** The file, as UTF-8. */
const file = (path: string): string =>
  Buffer.from(guarded.repository.read(path), 'latin1').toString('utf8');

describe('nbwarden redact --staged', () => {
  it('repairs the index and the file, leaves unstaged work, and brings all back', () => {
    const working = toFile(
      ['show()', `key ${token}\n`],
      [`mine = "${mine}"`, `${mine}\n`]
    );
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.write('a.ipynb', working);
    const before = guarded.repository.snapshot();
    const { code, told } = redact();
    expect(code).toBe(0);
    expect(told).toContain(
      'a.ipynb: 1 secret taken out of what is staged, and in the file.'
    );
    expect(staged('a.ipynb')).toBe(redacted);
    expect(file('a.ipynb')).toBe(working.replace(token, '••••'));
    expect(undo()).toMatchObject({ code: 0 });
    expect(guarded.repository.snapshot()).toEqual(before);
    expect(undo().told).toContain('nothing to bring back');
    redact();
    guarded.expectPass();
  });

  it('repairs twice, and brings back what was there first', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.stage('b.log', `${leak}\n`);
    const before = guarded.repository.snapshot();
    redact('a.ipynb');
    expect(staged('b.log')).toContain(token);
    redact('b.log');
    expect(staged('b.log')).toBe('token = "••••"\n');
    undo();
    expect(guarded.repository.snapshot()).toEqual(before);
  });

  it('shows what it would change, and changes nothing', () => {
    guarded.repository.stage('a.ipynb', bad);
    const before = guarded.repository.snapshot();
    const { code, told } = run('redact', '--staged');
    expect(code).toBe(0);
    expect(told).toContain('+      "key ••••\\n"');
    expect(told).toContain('Add --write');
    expect(guarded.repository.snapshot()).toEqual(before);
  });

  it('leaves a file that is clean already, gone, a link, or open to nobody', () => {
    guarded.repository.stage('clean.ipynb', bad);
    guarded.repository.write('clean.ipynb', fine);
    guarded.repository.stage('gone.ipynb', bad);
    rmSync(join(guarded.repository.folder, 'gone.ipynb'));
    guarded.repository.stage('read.ipynb', bad);
    chmodSync(join(guarded.repository.folder, 'read.ipynb'), 0o444);
    const before = guarded.repository.snapshot();
    const { code, told } = redact();
    expect(code).toBe(2);
    expect(told).toContain('read.ipynb: It is read-only');
    expect(guarded.repository.snapshot().files).toEqual(before.files);
    guarded.expectPass();
  });

  it('leaves what lies behind a link, and a name that it could not give back', () => {
    const outside = `${guarded.repository.folder} outside`;
    guarded.repository.stage('sub/deep/a.ipynb', bad);
    rmSync(join(guarded.repository.folder, 'sub'), { recursive: true });
    mkdirSync(join(outside, 'deep'), { recursive: true });
    writeFileSync(join(outside, 'deep/a.ipynb'), bad);
    symlinkSync(outside, join(guarded.repository.folder, 'sub'));
    expect(redact().code).toBe(0);
    expect(staged('sub/deep/a.ipynb')).toBe(redacted);
    expect(readFileSync(join(outside, 'deep/a.ipynb'), 'utf8')).toBe(bad);
    guarded.expectPass();
    const hash = ['hash-object', '-w', '--stdin'];
    const blob = guarded.repository.try(hash, { input: bad }).out.trim();
    guarded.repository.try(['update-index', '-z', '--index-info'], {
      input: Buffer.from(`100644 ${blob} 0\tb\xff.ipynb\0`, 'latin1')
    });
    const before = guarded.repository.snapshot();
    const { code, told } = redact();
    expect(code).toBe(2);
    expect(told).toContain('Its name is not valid UTF-8');
    expect(guarded.repository.snapshot()).toEqual(before);
  });

  it.each([
    ['Windows line ends', bad.replace(/\n/g, '\r\n')],
    ['a byte order mark', `\ufeff${bad}`],
    ['UTF-16', Buffer.from(`\ufeff${bad}`, 'utf16le')]
  ])('keeps %s, and the mode', (_, content) => {
    guarded.repository.stage('a.ipynb', content);
    const path = join(guarded.repository.folder, 'a.ipynb');
    chmodSync(path, 0o750);
    guarded.repository.git('add', 'a.ipynb');
    expect(redact().code).toBe(0);
    const expected = Buffer.isBuffer(content)
      ? Buffer.from(`\ufeff${redacted}`, 'utf16le')
      : Buffer.from(content.replace(token, '••••'));
    expect(guarded.repository.read('a.ipynb')).toBe(
      expected.toString('latin1')
    );
    expect(statSync(path).mode & 0o777).toBe(0o750);
    expect(guarded.repository.git('ls-files', '-s', 'a.ipynb')).toMatch(
      /^100755/
    );
    guarded.expectPass();
  });

  it.each([
    ['with space.ipynb'],
    ['quo\'te".ipynb'],
    ['-n.ipynb'],
    ['sub/Ü☃.ipynb'],
    ['line\nbreak.ipynb'],
    [':(top)*.ipynb']
  ])('takes the name %j', name => {
    guarded.repository.stage(name, bad);
    expect(redact().code).toBe(0);
    guarded.expectPass();
    expect(file(name)).toBe(redacted);
  });

  it('keeps what git was told about a file', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.stage('b.ipynb', bad);
    guarded.repository.git('update-index', '--skip-worktree', 'a.ipynb');
    guarded.repository.git('update-index', '--assume-unchanged', 'b.ipynb');
    rmSync(join(guarded.repository.folder, 'a.ipynb'));
    redact();
    expect(guarded.repository.git('ls-files', '-v', 'a.ipynb', 'b.ipynb')).toBe(
      'S a.ipynb\nh b.ipynb\n'
    );
    guarded.expectPass();
    expect(guarded.repository.git('status', '--porcelain')).toBe('');
  });

  it('leaves code alone, and says how it is repaired', () => {
    guarded.repository.stage('a.ipynb', toFile([leak, `${token}\n`]));
    guarded.repository.stage('b.py', `${leak}\n`);
    const { code, told } = redact();
    expect(code).toBe(1);
    expect(told).toContain('nbwarden fix --staged --with env --write');
    expect(staged('a.ipynb')).toBe(toFile([leak, '••••\n']));
    expect(staged('b.py')).toBe(`${leak}\n`);
    expect(run('fix', '--staged', '--with', 'env', '--write').code).toBe(0);
    expect(staged('a.ipynb')).toContain('token = os.environ[');
    expect(file('b.py')).toContain('token = os.environ[');
    guarded.expectPass();
  });

  it('leaves a file into which secrets belong, and says where it goes', () => {
    guarded.repository.stage('.env', `KEY=${token}\n`);
    guarded.repository.stage('a.ipynb', bad);
    const { code, told } = run('fix', '--staged', '--with', 'env', '--write');
    expect(code).toBe(1);
    expect(told).toMatch(/^\.env\n(?:.*\n){1,3}.*git rm --cached FILE$/m);
    expect([file('.env'), staged('.env')]).toEqual(
      Array(2).fill(`KEY=${token}\n`)
    );
    expect(file('a.ipynb')).toBe(redacted);
    guarded.repository.stage(
      'nbwarden.toml',
      '[leave-out]\nrules = ["credential-file"]\n'
    );
    expect(redact('.env').code).toBe(0);
    expect(file('.env')).toBe('KEY=••••\n');
  });

  it('names what it cannot repair, and repairs the others', () => {
    guarded.repository.stage(
      'lfs.ipynb',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`
    );
    guarded.repository.stage('data.ipynb', Buffer.from([1, 0, 2]));
    guarded.repository.stage('broken.ipynb', bad.slice(0, -20));
    guarded.repository.stage('b.ipynb', bad);
    const { code, told } = redact();
    expect(code).toBe(2);
    expect(told).toContain('lfs.ipynb: Git LFS keeps its content');
    expect(told).toContain('data.ipynb: It is not a text file');
    expect(staged('b.ipynb')).toBe(redacted);
    expect(staged('broken.ipynb')).toBe(
      bad.slice(0, -20).replace(token, '••••')
    );
  });

  it('leaves what nbwarden.toml allows as it is staged', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.stage('nbwarden.toml', '[leave-out]\npaths = ["a*"]\n');
    guarded.repository.write('nbwarden.toml', '');
    expect(redact().told).toBe('Nothing to do.\n');
    expect(staged('a.ipynb')).toBe(bad);
  });

  it('changes nothing where the index is locked', () => {
    guarded.repository.stage('a.ipynb', bad);
    const before = guarded.repository.snapshot();
    guarded.repository.write('.git/index.lock', '');
    const { code, told } = redact();
    expect([code, told]).toEqual([
      2,
      expect.stringContaining('What is staged could not be changed')
    ]);
    rmSync(join(guarded.repository.folder, '.git/index.lock'));
    expect(guarded.repository.snapshot()).toEqual(before);
    expect(undo().told).toContain('nothing to bring back');
  });

  it('brings back nothing that changed since', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.stage('b.ipynb', bad);
    redact();
    guarded.repository.stage('a.ipynb', fine);
    guarded.repository.write('b.ipynb', fine);
    const { code, told } = undo();
    expect(code).toBe(1 + 1);
    expect(told).toContain('a.ipynb: Something else is staged by now.');
    expect(told).toContain('b.ipynb: The file was left as it is.');
    expect([staged('a.ipynb'), file('b.ipynb')]).toEqual([fine, fine]);
    expect(staged('b.ipynb')).toBe(bad);
    redact();
    guarded.expectPass();
    expect(undo().told).toContain('nothing to bring back');
  });

  it('works in a folder, in a second working tree, and before the first commit', () => {
    const folder = `${guarded.repository.folder} second`;
    guarded.repository.git('worktree', 'add', '-q', '--detach', folder);
    const tree = guarded.repository.at(folder);
    tree.stage('sub/a.ipynb', bad);
    const inside = guarded.repository.at(join(folder, 'sub'));
    expect(
      inside.nbwarden(['redact', '--staged', '--write', 'a.ipynb'])
    ).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^a\.ipynb: 1 secret/)
    });
    guarded.expectPass(undefined, tree);
    rmSync(join(guarded.repository.folder, '.git/refs/heads/main'));
    guarded.repository.stage('b.ipynb', bad);
    expect(redact().code).toBe(0);
    guarded.expectPass();
  });

  it('repairs a file that is named, staged or not, as an amendment needs it', () => {
    guarded.repository.stage('a.ipynb', bad);
    guarded.repository.git('commit', '-q', '--no-verify', '-m', 'unseen');
    const { told } = guarded.commit(['--amend', '--no-edit']);
    expect(told).toContain('redact --staged --write a.ipynb\n');
    expect(redact().told).toBe('Nothing to do.\n');
    expect(redact('a.ipynb').code).toBe(0);
    guarded.expectPass(['--amend', '--no-edit']);
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
    const { code, told } = run(...words);
    expect([code, told]).toEqual([2, expect.stringContaining(message)]);
  });
});
