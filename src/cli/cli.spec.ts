import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { generateSample } from '../engine/credentials';
import { seeded } from '../engine/credentials/seeded';

interface JsonReport {
  readonly findings: readonly Record<string, unknown>[];
  readonly errors: readonly {
    readonly path: string;
    readonly message: string;
  }[];
  readonly scanned: Readonly<Record<string, number>>;
}

const root = join(__dirname, '..', '..');
const {
  text: sample,
  from,
  to
} = generateSample('github-pat-classic', seeded(7));
const token = sample.slice(from, to);
const leak = `token = "${token}"`;
/** A password is likely; a word of a dictionary as a password is only possible. */
const guess = 'password = "sunshine"';

const toNotebook = (...sources: string[]): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: sources.map((source, index) => ({
      id: `c${index}`,
      cell_type: 'code',
      source: [source],
      outputs: [],
      metadata: {}
    }))
  });

let bundle: string;
let folder: string;

const run = (
  args: readonly string[],
  input = ''
): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bundle, ...args],
    { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 }
  );
  return { code: status, out: stdout, err: stderr };
};

const scan = (...args: string[]): JsonReport & { code: number | null } => {
  const { code, out } = run(['scan', '--format', 'json', ...args]);
  return { code, ...(JSON.parse(out) as JsonReport) };
};

const write = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const pathsOf = ({ findings }: JsonReport): unknown[] =>
  findings.map(({ path }) => path);

beforeAll(() => {
  const built = mkdtempSync(join(tmpdir(), 'nbwarden-bundle-'));
  bundle = join(built, 'nbwarden.mjs');
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

describe('nbwarden', () => {
  it.each([[[]], [['--help']], [['-h']], [['scan', '--help']]])(
    '%j shows help',
    args => {
      const { code, out } = run(args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: nbwarden scan PATH');
    }
  );

  it('tells its version', () => {
    const { version } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8')
    ) as { version: string };
    expect(run(['--version'])).toEqual({
      code: 0,
      out: `${version}\n`,
      err: ''
    });
  });

  it.each([
    [['find'], 'There is no command "find".'],
    [['scan'], 'Name a file or a folder to scan'],
    [
      ['scan', '.', '--format', 'xml'],
      '--format is one of text, json, sarif, github.'
    ],
    [
      ['scan', '.', '--min-confidence', 'high'],
      '--min-confidence is one of possible, likely, confirmed.'
    ],
    [['scan', '.', '--frmat', 'json'], "Unknown option '--frmat'"]
  ])('%j is wrong', (args, message) => {
    const { code, out, err } = run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});

describe('nbwarden scan', () => {
  it('ends with 1 when a secret was found', () => {
    write('a.ipynb', toNotebook('import os', leak));
    const { code, out } = run(['scan', 'a.ipynb']);
    expect(code).toBe(1);
    expect(out).toContain('Cell 2, line 1: GitHub');
    expect(out).not.toContain(token.slice(4));
  });

  it('ends with 0 when there is none', () => {
    write('a.ipynb', toNotebook('import os'));
    expect(run(['scan', 'a.ipynb']).code).toBe(0);
  });

  it('ends with 0 when it is allowed, and says so', () => {
    write('a.ipynb', toNotebook(`${leak}  # gitleaks:allow`));
    const report = scan('a.ipynb');
    expect(report.code).toBe(0);
    expect(report.findings).toMatchObject([{ allowed: true }]);
  });

  it('counts what is only possible when asked to', () => {
    write('a.py', guess);
    expect(scan('a.py')).toMatchObject({
      code: 0,
      findings: [{ confidence: 'possible' }]
    });
    expect(scan('a.py', '--min-confidence', 'possible').code).toBe(1);
  });

  it('ends with 2 when a file could not be read, with 1 when there is a secret as well', () => {
    write('a.ipynb', '{');
    expect(scan('a.ipynb')).toMatchObject({
      code: 2,
      errors: [
        { path: 'a.ipynb', message: 'This is not valid JSON: see line 1.' }
      ]
    });
    write('b.ipynb', toNotebook(leak));
    expect(scan('.').code).toBe(1);
  });

  it.each([
    [
      'a file that is not there',
      'missing.ipynb',
      'There is no such file or folder.'
    ],
    [
      'a link that leads to itself',
      'loop.ipynb',
      'It is a link that leads back to itself.'
    ],
    ['a binary file', 'image.png', 'It is not a text file.'],
    ['an empty notebook', 'empty.ipynb', 'The file is empty.']
  ])('tells of %s and scans the others', (_, path, message) => {
    symlinkSync('loop.ipynb', join(folder, 'loop.ipynb'));
    write('image.png', Buffer.from([137, 80, 78, 71, 0, 0]));
    write('empty.ipynb', '');
    write('b.ipynb', toNotebook(leak));
    const report = scan(path, 'b.ipynb');
    expect(report.errors).toEqual([{ path, message }]);
    expect(pathsOf(report)).toEqual(['b.ipynb']);
  });

  it('reports places that programs can rely on', () => {
    write('sub/a.ipynb', toNotebook('import os', `x = 1\n${leak}`));
    const { findings, scanned } = scan('sub');
    expect(findings).toMatchObject([
      {
        path: 'sub/a.ipynb',
        cell: 1,
        cellId: 'c1',
        part: 'source',
        output: null,
        mime: null,
        line: 1,
        start: 9,
        endLine: 1,
        end: 9 + token.length
      }
    ]);
    expect(scanned.files).toBe(1);
    expect(scanned.bytes).toBeGreaterThan(100);
  });

  it('walks folders, leaves out what others wrote, and reads each file once', () => {
    [
      'a.ipynb',
      'b/c.ipynb',
      '.ipynb_checkpoints/a.ipynb',
      'node_modules/x/a.ipynb',
      'env/lib/a.ipynb'
    ].forEach(path => write(path, toNotebook(leak)));
    write('env/pyvenv.cfg', '');
    write('data.csv', token);
    write('.env', `TOKEN=${token}`);
    expect(pathsOf(scan('.', 'a.ipynb'))).toEqual([
      '.env',
      'a.ipynb',
      'b/c.ipynb'
    ]);
  });

  it('leaves out what git ignores', () => {
    spawnSync('git', ['init', '-q'], { cwd: folder });
    write('.gitignore', 'ignored/\n');
    ['ä b.ipynb', 'ignored/b.ipynb', 'sub/c.ipynb'].forEach(path =>
      write(path, toNotebook(leak))
    );
    expect(pathsOf(scan('.')).sort()).toEqual(['sub/c.ipynb', 'ä b.ipynb']);
    expect(pathsOf(scan('sub'))).toEqual(['sub/c.ipynb']);
    expect(pathsOf(scan('ignored/b.ipynb'))).toEqual(['ignored/b.ipynb']);
  });

  it.each([
    ['a notebook', toNotebook(leak), 0],
    ['a text', leak, null]
  ])('reads %s from the standard input', (_, input, cell) => {
    const { code, out } = run(['scan', '-', '--format', 'json'], input);
    expect(code).toBe(1);
    expect((JSON.parse(out) as JsonReport).findings).toMatchObject([
      { path: '-', cell }
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${toNotebook(`ö = 1\n${leak}`)}`)],
    ['UTF-16', Buffer.from(`\ufeff${toNotebook(leak)}`, 'utf16le')]
  ])('reads %s', (_, content) => {
    write('a.ipynb', content);
    expect(scan('a.ipynb')).toMatchObject({
      errors: [],
      findings: [{ cell: 0 }]
    });
  });

  it('writes SARIF', () => {
    write('a.ipynb', toNotebook(leak));
    const { code, out } = run(['scan', 'a.ipynb', '--format', 'sarif']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'github-pat-classic' }] }]
    });
  });

  it('writes annotations', () => {
    write('a.ipynb', toNotebook(leak));
    const { code, out } = run(['scan', 'a.ipynb', '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=a\.ipynb,line=\d+,title=/);
  });

  it('writes the report to a file', () => {
    write('a.ipynb', toNotebook(leak));
    expect(
      run(['scan', 'a.ipynb', '--format', 'json', '-o', 'report.json'])
    ).toEqual({ code: 1, out: '', err: '' });
    expect(
      JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    ).toHaveProperty('version', 1);
  });

  it('says when the report cannot be written', () => {
    const { code, err } = run(['scan', '.', '--output', 'no/such/report.json']);
    expect(code).toBe(2);
    expect(err).toContain('no/such/report.json was not written.');
  });

  it('hands a long report over completely', () => {
    write('a.ipynb', toNotebook(...Array.from({ length: 3000 }, () => leak)));
    const { out } = run(['scan', 'a.ipynb', '--format', 'json']);
    expect((JSON.parse(out) as JsonReport).findings).toHaveLength(3000);
  });

  it('keeps quiet when its reader has seen enough', () => {
    write('a.ipynb', toNotebook(...Array.from({ length: 3000 }, () => leak)));
    const command = `"${process.execPath}" "${bundle}" scan a.ipynb | head -1`;
    const { stdout, stderr } = spawnSync(command, {
      cwd: folder,
      shell: true,
      encoding: 'utf8'
    });
    expect(stdout).toBe('a.ipynb\n');
    expect(stderr).toBe('');
  });
});
