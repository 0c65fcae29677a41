import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { ways } from '../../engine/fixes/ways';
import { generateSample } from '../../engine/credentials';
import { seeded } from '../../engine/credentials/seeded';

const root = join(__dirname, '..', '..', '..');

const makeToken = (seed: number): string => {
  const { text, from, to } = generateSample('github-pat-classic', seeded(seed));
  return text.slice(from, to);
};
const token = makeToken(7);
const other = makeToken(8);

const toNotebook = (source: string, printed = ''): string =>
  `${JSON.stringify(
    {
      cells: [
        {
          cell_type: 'code',
          id: 'c',
          metadata: {},
          execution_count: 1,
          source: [source],
          outputs:
            printed === ''
              ? []
              : [{ output_type: 'stream', name: 'stdout', text: [printed] }]
        }
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5
    },
    null,
    1
  )}\n`;

let bundle: string;
let folder: string;

const run = (
  ...args: string[]
): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bundle, ...args],
    { cwd: folder, encoding: 'utf8' }
  );
  return { code: status, out: stdout, err: stderr };
};

const write = (name: string, content: string | Buffer): void =>
  writeFileSync(join(folder, name), content);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  const built = mkdtempSync(join(tmpdir(), 'nbwarden-bundle-'));
  bundle = join(built, 'nbwarden.cjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'bundle-cli.mjs'), bundle],
    { encoding: 'utf8' }
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
});

afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nbwarden-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('nbwarden fix', () => {
  it('shows what would change, masked, and changes nothing', () => {
    const before = toNotebook(`token = "${token}"`, `${token}\n`);
    write('a.ipynb', before);
    const { code, out, err } = run('fix', '--with', 'env', 'a.ipynb');
    expect(code).toBe(0);
    expect(out).toContain('--- a/a.ipynb\n+++ b/a.ipynb\n');
    expect(out).toContain('-    "token = \\"ghp_••••\\""\n');
    expect(out).toContain('+    "token = os.environ[\\"GITHUB_TOKEN\\"]"\n');
    expect(out).toContain('+      "••••\\n"\n');
    expect(out + err).not.toContain(token.slice(4));
    expect(err).toContain('Add --write to change the files.');
    expect(err).toContain('Copy the values before');
    expect(run('redact', 'a.ipynb').err).not.toContain('Copy');
    expect(err).toContain('read -rs GITHUB_TOKEN');
    expect(read('a.ipynb')).toBe(before);
  });

  it('writes in one step and keeps mode, link and what is written how', () => {
    write('a.ipynb', toNotebook(`token = "${token}"`, `${token}\n`));
    chmodSync(join(folder, 'a.ipynb'), 0o640);
    symlinkSync('a.ipynb', join(folder, 'b.ipynb'));
    const { code, out } = run('fix', '--write', '--with', 'keyring', 'b.ipynb');
    expect(code).toBe(0);
    expect(out).toBe('b.ipynb: 1 secret replaced, 1 secret redacted.\n');
    const text = read('a.ipynb');
    expect(text).not.toContain(token);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    expect(statSync(join(folder, 'a.ipynb')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'b.ipynb')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.ipynb', 'b.ipynb']);
  });

  it('leaves nothing for a second run', () => {
    write('a.ipynb', toNotebook(`token = "${token}"`));
    run('fix', '--write', '--with', 'aws', '.');
    const text = read('a.ipynb');
    expect(run('fix', '--write', '--with', 'aws', '.')).toEqual({
      code: 0,
      out: '',
      err: 'Nothing to do.\n'
    });
    expect(read('a.ipynb')).toBe(text);
  });

  it.each(ways)('takes the secret out by each way: %s', way => {
    write('a.ipynb', toNotebook(`token = "${token}"`, `${token}\n`));
    const { code, out, err } = run('fix', '--write', '--with', way, '.');
    expect([code, out]).toEqual([
      0,
      'a.ipynb: 1 secret replaced, 1 secret redacted.\n'
    ]);
    expect(err).not.toBe('');
    expect(read('a.ipynb')).not.toContain(token.slice(4));
    expect(read('a.ipynb')).not.toContain('token = \\"');
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufefftoken = "${token}"\r\nö = 1\r\n`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\ufefftoken = "${token}"\r\nö = 1\r\n`)]
  ])('keeps %s', (_, content) => {
    write('a.py', content);
    expect(run('fix', '--with', 'databricks', '--write', 'a.py').code).toBe(0);
    const encoding = content[0] === 0xff ? 'utf16le' : 'utf8';
    expect(readFileSync(join(folder, 'a.py')).toString(encoding)).toBe(
      '\ufefftoken = dbutils.secrets.get(scope="notebooks", key="GITHUB_TOKEN")\r\nö = 1\r\n'
    );
  });

  it('ends with 1 and a reason when something is left', () => {
    write('a.yaml', `token: "${token}"\n`);
    const { code, err } = run('fix', '--with', 'env', '.');
    expect(code).toBe(1);
    expect(err).toContain(
      'a.yaml\n  Line 1: GitHub personal access token  ghp_••••\n'
    );
    expect(err).toContain('Left as it is: In a file of this kind');
  });

  it('ends with 2 when a file cannot be read, and repairs the others', () => {
    write('a.ipynb', '{');
    write('b.py', `token = "${token}"\n`);
    write('c.py', Buffer.from([0x74, 0xe9, 0x0a]));
    const { code, err } = run('fix', '--write', '--with', 'env', '.', 'd.py');
    expect(code).toBe(2);
    expect(err).toContain('a.ipynb: This is not valid JSON: see line 1.\n');
    expect(err).toContain('c.py: It is not a text file in UTF-8 or UTF-16.\n');
    expect(err).toContain('d.py: There is no such file or folder.\n');
    expect(read('b.py')).not.toContain(token);
  });

  it.each([['fix', '--with', 'env'], ['redact']])(
    'refuses a read-only file, and repairs the others: %s',
    (...command) => {
      const before = toNotebook(`token = "${token}"`, `${token}\n`);
      write('a.ipynb', before);
      write('b.ipynb', before);
      chmodSync(join(folder, 'a.ipynb'), 0o444);
      const { code, err } = run(...command, '--write', '.');
      expect(code).toBe(2);
      expect(err).toContain('a.ipynb: It is read-only, and was left as it is.');
      expect(read('a.ipynb')).toBe(before);
      expect(statSync(join(folder, 'a.ipynb')).mode & 0o777).toBe(0o444);
      expect(read('b.ipynb')).not.toBe(before);
      expect(readdirSync(folder)).toEqual(['a.ipynb', 'b.ipynb']);
    }
  );

  it('gives a name one value in all files', () => {
    write('a.ipynb', toNotebook(`token = "${token}"`));
    write('b.ipynb', toNotebook(`token = "${token}"`));
    write('c.ipynb', toNotebook(`token = "${other}"`));
    run('fix', '--write', '--with', 'env', '.');
    const names = ['a', 'b', 'c'].map(
      name => /GITHUB_TOKEN(_2)?/.exec(read(`${name}.ipynb`))?.[0]
    );
    expect(names).toEqual(['GITHUB_TOKEN', 'GITHUB_TOKEN', 'GITHUB_TOKEN_2']);
  });

  it('says where code gives one name to two values', () => {
    const set = (value: string): string =>
      toNotebook(`import os\nos.environ["MY_TOKEN"] = "${value}"`);
    write('a.ipynb', set(token));
    write('b.ipynb', set(other));
    const { err } = run('fix', '--with', 'env', '.');
    expect(err).toContain('MY_TOKEN stands for 2 values');
  });

  it.each([
    [['fix', 'a.ipynb'], '--with is one of env, getpass,'],
    [['fix', '--with', 'magic', 'a.ipynb'], '--with is one of env, getpass,'],
    [
      ['fix', '--with', 'keyring', '--service', 'a"b', 'a.ipynb'],
      '--service consists of letters, digits and the signs _ . @ -. See'
    ],
    [['fix', '--with', 'env'], 'Name the files or folders to fix.'],
    [['fix', '--with', 'env', '-', 'a.ipynb'], 'name nothing else.'],
    [['redact', '--staged', '-'], 'name nothing else.'],
    [
      ['fix', '--with', 'aws', '--url', 'x', '.'],
      '--with aws has no --url; it has --region, --prefix.'
    ],
    [
      ['fix', '--with', 'env', '--region', 'x', '.'],
      '--with env has no --region; it has no options.'
    ],
    [
      ['fix', '--with', 'aws', '--region', 'x', '.'],
      '--region looks like eu-central-1.'
    ],
    [
      ['fix', '.', '--with', 'aws', '--region'],
      '--region needs a value, as in --region eu-central-1.'
    ],
    [['fix', '--with', 'env', '--color', '.'], "Unknown option '--color'"],
    [['redact', '--with', 'env', '.'], 'Redacting knows no --with']
  ])('%j is wrong', (args, message) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});

describe('nbwarden.toml', () => {
  it('leaves files out', () => {
    write('nbwarden.toml', '[leave-out]\npaths = ["a.py"]\n');
    write('a.py', `token = "${token}"\n`);
    write('b.py', `token = "${other}"\n`);
    const { code, out, err } = run('fix', '--with', 'env', '--write', '.');
    expect([code, out]).toEqual([0, 'b.py: 1 secret replaced.\n']);
    expect(err).toContain('1 file left out by nbwarden.toml.');
    expect(read('a.py')).toContain(token);
  });

  it('allows findings', () => {
    const text = toNotebook(`token = "${token}"`);
    write('a.ipynb', text);
    expect(run('baseline', '.').code).toBe(0);
    const { code, err } = run('fix', '--with', 'env', '--write', '.');
    expect([code, err]).toEqual([0, 'Nothing to do.\n']);
    expect(read('a.ipynb')).toBe(text);
  });

  it('says what else is a secret', () => {
    write(
      'nbwarden.toml',
      '[[rules]]\nid = "own-badge"\ntitle = "Badge"\nregex = "badge-[0-9]{8}"\n'
    );
    const badge = ['badge', '27182818'].join('-');
    write('a.py', `x = "${badge}"\n`);
    const { code, err } = run('fix', '--with', 'env', '--write', 'a.py');
    expect(err).not.toContain('nbwarden.toml');
    expect(code).toBe(0);
    expect(read('a.py')).not.toContain(badge);
    expect(read('a.py')).toContain('os.environ[');
  });

  it('is told of where it is wrong', () => {
    write('nbwarden.toml', 'allow = 3\n');
    write('a.py', 'x = 1\n');
    const { code, err } = run('fix', '--with', 'env', '.');
    expect(code).toBe(2);
    expect(err).toContain('nbwarden.toml');
  });
});

describe('nbwarden redact', () => {
  it('takes values out of outputs and leaves sources alone', () => {
    const source = `token = "${token}"`;
    write('a.ipynb', toNotebook(source, `${token}\n`));
    expect(run('redact', '--write', 'a.ipynb')).toMatchObject({
      code: 0,
      out: 'a.ipynb: 1 secret redacted.\n'
    });
    expect(read('a.ipynb')).toBe(toNotebook(source, '••••\n'));
  });

  it('shows what would change', () => {
    const before = toNotebook('print(1)', `${token}\n`);
    write('a.ipynb', before);
    const { code, out } = run('redact', '.');
    expect(code).toBe(0);
    expect(out).toContain('-      "ghp_••••\\n"\n+      "••••\\n"\n');
    expect(read('a.ipynb')).toBe(before);
  });
});
