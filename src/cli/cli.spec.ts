import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import {
  Command,
  leak,
  pathsOf,
  root,
  toNotebook,
  token,
  type JsonReport
} from '../../scripts/testing/command';

/** A password is likely; a word of a dictionary as a password is only possible. */
const guess = 'password = "sunshine"';

const command = new Command();
command.use();

describe('nbwarden', () => {
  it.each([[[]], [['--help']], [['-h']], [['scan', '--help']]])(
    '%j shows help',
    args => {
      const { code, out } = command.run(args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: nbwarden scan PATH');
    }
  );

  it('tells its version', () => {
    const { version } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8')
    ) as { version: string };
    expect(command.run(['--version'])).toEqual({
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
    [['scan', '.', '--jobs', '0'], '--jobs is a number from 1 to 99.'],
    [['scan', '.', '--frmat', 'json'], "Unknown option '--frmat'"]
  ])('%j is wrong', (args, message) => {
    const { code, out, err } = command.run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});

describe('nbwarden scan', () => {
  it('ends with 1 when a secret was found', () => {
    command.write('a.ipynb', toNotebook('import os', leak));
    const { code, out } = command.run(['scan', 'a.ipynb']);
    expect(code).toBe(1);
    expect(out).toContain('Cell 2, line 1: GitHub');
    expect(out).not.toContain(token.slice(4));
  });

  it('ends with 0 when there is none', () => {
    command.write('a.ipynb', toNotebook('import os'));
    expect(command.run(['scan', 'a.ipynb']).code).toBe(0);
  });

  it('ends with 0 when it is allowed, and says so', () => {
    command.write('a.ipynb', toNotebook(`${leak}  # gitleaks:allow`));
    const report = command.scan('a.ipynb');
    expect(report.code).toBe(0);
    expect(report.findings).toMatchObject([{ allowed: true }]);
  });

  it('counts what is only possible when asked to', () => {
    command.write('a.py', guess);
    expect(command.scan('a.py')).toMatchObject({
      code: 0,
      findings: [{ confidence: 'possible' }]
    });
    expect(command.scan('a.py', '--min-confidence', 'possible').code).toBe(1);
  });

  it('counts other sensitive data when asked to, and tells of it always', () => {
    const printed = JSON.parse(toNotebook('df')) as {
      cells: { outputs: object[] }[];
    };
    const text = ['anna', 'bert', 'carla', 'dora', 'emil']
      .map(name => `${name}@web.de`)
      .join(' ');
    printed.cells[0].outputs = [{ output_type: 'stream', text }];
    command.write('a.ipynb', JSON.stringify(printed));
    expect(command.scan('a.ipynb')).toMatchObject({
      code: 0,
      findings: [{ category: 'sensitive', title: '5 e-mail addresses' }]
    });
    expect(command.scan('a.ipynb', '--sensitive').code).toBe(1);
  });

  it('ends with 2 when a file could not be read, with 1 when there is a secret as well', () => {
    command.write('a.ipynb', '{');
    expect(command.scan('a.ipynb')).toMatchObject({
      code: 2,
      errors: [
        { path: 'a.ipynb', message: 'This is not valid JSON: see line 1.' }
      ]
    });
    command.write('b.ipynb', toNotebook(leak));
    expect(command.scan('.').code).toBe(1);
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
    ['a device without an end', '/dev/zero', 'It is not a text file.'],
    ['an empty notebook', 'empty.ipynb', 'The file is empty.']
  ])('tells of %s and scans the others', (_, path, message) => {
    symlinkSync('loop.ipynb', join(command.folder, 'loop.ipynb'));
    command.write('image.png', Buffer.from([137, 80, 78, 71, 0, 0]));
    command.write('empty.ipynb', '');
    command.write('b.ipynb', toNotebook(leak));
    const report = command.scan(path, 'b.ipynb');
    // As a report tells it: from the folder that the command runs in.
    const told = relative(command.folder, resolve(command.folder, path));
    expect(report.errors).toEqual([{ path: told, message }]);
    expect(pathsOf(report)).toEqual(['b.ipynb']);
  });

  it('reads a file once, however often and however it is named', () => {
    command.write('a.ipynb', toNotebook(leak));
    const whole = join(command.folder, 'a.ipynb');
    const report = command.scan('a.ipynb', './a.ipynb', whole, '.');
    expect(pathsOf(report)).toEqual(['a.ipynb']);
    expect(report.scanned.files).toBe(1);
  });

  it('says of an option without its value what is missing, as a sentence', () => {
    const { code, err } = command.run(['scan', '--min-confidence']);
    expect(code).toBe(2);
    expect(err).toContain(
      '--min-confidence needs a value. See nbwarden --help.'
    );
  });

  it('reports places that programs can rely on', () => {
    command.write('sub/a.ipynb', toNotebook('import os', `x = 1\n${leak}`));
    const { findings, scanned } = command.scan('sub');
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

  it.each([
    ['a notebook', toNotebook(leak), 0],
    ['a text', leak, null]
  ])('reads %s from the standard input', (_, input, cell) => {
    const { code, out } = command.run(['scan', '-', '--format', 'json'], input);
    expect(code).toBe(1);
    expect((JSON.parse(out) as JsonReport).findings).toMatchObject([
      { path: '-', cell }
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${toNotebook(`ö = 1\n${leak}`)}`)],
    ['UTF-16', Buffer.from(`\ufeff${toNotebook(leak)}`, 'utf16le')],
    [
      'UTF-16, higher bytes first',
      Buffer.from(`\ufeff${toNotebook(leak)}`, 'utf16le').swap16()
    ]
  ])('reads %s', (_, content) => {
    command.write('a.ipynb', content);
    expect(command.scan('a.ipynb')).toMatchObject({
      errors: [],
      findings: [{ cell: 0 }]
    });
  });

  it('says so where Git LFS has left a pointer', () => {
    const id = '0123456789abcdef'.repeat(4);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize 3\n`;
    const message =
      'Git LFS keeps its content, and it is not in this folder. Run: git lfs pull';
    ['a.ipynb', 'b.py'].forEach(path => command.write(path, pointer));
    command.write('c.py', `# ${pointer}${leak}`);
    expect(command.scan('.')).toMatchObject({
      findings: [{ path: 'c.py' }],
      errors: [
        { path: 'a.ipynb', message },
        { path: 'b.py', message }
      ]
    });
    for (const args of [['trust'], ['redact'], ['fix', '--with', 'env']]) {
      const { code, out, err } = command.run([...args, 'a.ipynb']);
      expect(code).toBe(2);
      expect(out + err).toContain(message);
    }
  });

  it('writes SARIF', () => {
    command.write('a.ipynb', toNotebook(leak));
    const { code, out } = command.run(['scan', 'a.ipynb', '--format', 'sarif']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'github-pat-classic' }] }]
    });
  });

  it('writes annotations', () => {
    command.write('a.ipynb', toNotebook(leak));
    const { code, out } = command.run([
      'scan',
      'a.ipynb',
      '--format',
      'github'
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=a\.ipynb,line=\d+,title=/);
  });

  it('writes the report to a file', () => {
    command.write('a.ipynb', toNotebook(leak));
    expect(
      command.run(['scan', 'a.ipynb', '--format', 'json', '-o', 'report.json'])
    ).toEqual({ code: 1, out: '', err: '' });
    expect(
      JSON.parse(readFileSync(join(command.folder, 'report.json'), 'utf8'))
    ).toHaveProperty('version', 1);
  });

  it('says when the report cannot be written, and shows it all the same', () => {
    const args = ['scan', '.', '--output', 'no/such/report.json'];
    expect(command.run(args).code).toBe(2);
    command.write('a.ipynb', toNotebook(leak));
    const { code, out, err } = command.run(args);
    expect(code).toBe(1);
    expect(out).toContain('Cell 1, line 1: GitHub');
    expect(err).toContain('no/such/report.json was not written.');
  });

  it('says when nobody could take the report', () => {
    const line = `"${process.execPath}" "${command.bundle}" scan . > /dev/full`;
    const { status, stderr } = spawnSync(line, {
      cwd: command.folder,
      shell: true,
      encoding: 'utf8'
    });
    expect(status).toBe(2);
    expect(stderr).toContain('The report was not written. The disk is full.');
  });

  it.each(['scan .', 'scan . --format json', '--help', 'no-such-command'])(
    'fails where nobody could take what %s says, not even an error',
    args => {
      command.write('a.ipynb', toNotebook(leak));
      const line = `"${process.execPath}" "${command.bundle}" ${args} > /dev/full 2> /dev/full`;
      const options = { cwd: command.folder, shell: true } as const;
      expect(spawnSync(line, options).status).toBe(2);
    }
  );

  it('hands a long report over completely', () => {
    command.write(
      'a.ipynb',
      toNotebook(...Array.from({ length: 3000 }, () => leak))
    );
    const { out } = command.run(['scan', 'a.ipynb', '--format', 'json']);
    expect((JSON.parse(out) as JsonReport).findings).toHaveLength(3000);
  });

  it('keeps quiet when its reader has seen enough', () => {
    command.write(
      'a.ipynb',
      toNotebook(...Array.from({ length: 3000 }, () => leak))
    );
    const line = `"${process.execPath}" "${command.bundle}" scan a.ipynb | head -1`;
    const { stdout, stderr } = spawnSync(line, {
      cwd: command.folder,
      shell: true,
      encoding: 'utf8'
    });
    expect(stdout).toBe('a.ipynb\n');
    expect(stderr).toBe('');
  });
});
