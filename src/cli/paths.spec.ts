import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import {
  commitAll,
  git,
  initRepository
} from '../../scripts/samples/workspace';

import {
  Command,
  leak,
  pathsOf,
  toNotebook,
  token,
  type JsonReport
} from '../../scripts/testing/command';

const command = new Command();
command.use();

/** Owns nothing, on every Unix. */
const nobody = 65534;

const noPermission = 'There is no permission to read it.';

/** Scans the folder as somebody who is not allowed everything, and whose folder it is. */
const scanAsUser = (): JsonReport => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(dirname(command.bundle), 0o755);
    spawnSync('chown', ['-R', `${nobody}:${nobody}`, command.folder]);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [command.bundle, 'scan', '--no-cache', '--format', 'json', '.'],
    {
      cwd: command.folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: command.folder },
      ...(isRoot ? { uid: nobody, gid: nobody } : {})
    }
  );
  return JSON.parse(stdout) as JsonReport;
};

describe('the paths of a scan', () => {
  it('walks folders, leaves out what others wrote, and reads each file once', () => {
    [
      'a.ipynb',
      'b/c.ipynb',
      '.ipynb_checkpoints/a.ipynb',
      'node_modules/x/a.ipynb',
      'env/lib/a.ipynb'
    ].forEach(path => command.write(path, toNotebook(leak)));
    command.write('env/pyvenv.cfg', '');
    command.write('data.csv', token);
    command.write('.env', `TOKEN=${token}`);
    expect(pathsOf(command.scan('.', 'a.ipynb'))).toEqual([
      '.env',
      'a.ipynb',
      'b/c.ipynb'
    ]);
  });

  it('leaves out what git ignores', () => {
    spawnSync('git', ['init', '-q'], { cwd: command.folder });
    command.write('.gitignore', 'ignored/\n');
    ['ä b.ipynb', 'ignored/b.ipynb', 'sub/c.ipynb'].forEach(path =>
      command.write(path, toNotebook(leak))
    );
    expect(pathsOf(command.scan('.')).sort()).toEqual([
      'sub/c.ipynb',
      'ä b.ipynb'
    ]);
    expect(pathsOf(command.scan('sub'))).toEqual(['sub/c.ipynb']);
    expect(pathsOf(command.scan('ignored/b.ipynb'))).toEqual([
      'ignored/b.ipynb'
    ]);
  });

  it('reads the checkpoints that git tracks, and no others', () => {
    initRepository(command.folder);
    const copy = (name: string): string => `.ipynb_checkpoints/${name}`;
    command.write('a.ipynb', toNotebook('x = 1'));
    command.write(copy('a-checkpoint.ipynb'), toNotebook(leak));
    commitAll(command.folder, 'one');
    command.write(copy('b-checkpoint.ipynb'), toNotebook(leak));
    command.write('node_modules/a.py', leak);
    git(command.folder, 'add', 'node_modules');
    expect(pathsOf(command.scan('.'))).toEqual([copy('a-checkpoint.ipynb')]);
  });

  it('reads a folder that is named, though git ignores it, and what is tracked there', () => {
    initRepository(command.folder);
    command.write('.gitignore', 'out/\ndata/*\n!data/kept.py\n');
    ['out/a.py', 'out/sub/b.py', 'data/kept.py', 'data/c.py'].forEach(path =>
      command.write(path, leak)
    );
    expect(pathsOf(command.scan('.'))).toEqual(['data/kept.py']);
    expect(pathsOf(command.scan('out'))).toEqual(['out/a.py', 'out/sub/b.py']);
    expect(pathsOf(command.scan('out/sub'))).toEqual(['out/sub/b.py']);
    expect(pathsOf(command.scan('data'))).toEqual(['data/kept.py']);
  });

  it('reads the repositories inside of a folder, each without what it ignores', () => {
    const at = (name: string): string => join(command.folder, name);
    const fill = (name: string): void => {
      command.write(`${name}/.gitignore`, 'ignored.py\n');
      command.write(`${name}/a.py`, leak);
      command.write(`${name}/ignored.py`, leak);
    };
    ['new', 'cloned', 'linked'].forEach(name => {
      fill(name);
      initRepository(at(name));
    });
    ['cloned', 'linked'].forEach(name => commitAll(at(name), 'one'));
    const found = ['cloned/a.py', 'linked/a.py', 'new/a.py', 'z.py'];
    command.write('z.py', leak);
    expect(pathsOf(command.scan('.'))).toEqual(found);

    initRepository(command.folder);
    command.write('.gitignore', 'out/\n');
    fill('out');
    initRepository(at('out'));
    git(command.folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'linked');
    expect(pathsOf(command.scan('.'))).toEqual(found);
  });

  it('leaves a submodule that is not checked out', () => {
    initRepository(command.folder);
    command.write('a.py', leak);
    commitAll(command.folder, 'one');
    const id = git(command.folder, 'rev-parse', 'HEAD').trim();
    const entry = `160000,${id},sub`;
    git(command.folder, 'update-index', '--add', '--cacheinfo', entry);
    mkdirSync(join(command.folder, 'sub'));
    expect(pathsOf(command.scan('.', 'sub'))).toEqual(['a.py']);
  });

  it('follows no link in the place of a submodule', () => {
    initRepository(command.folder);
    command.write('a.py', leak);
    commitAll(command.folder, 'one');
    const id = git(command.folder, 'rev-parse', 'HEAD').trim();
    for (const name of ['one', 'two', `up/${basename(command.folder)}`]) {
      const entry = `160000,${id},${name}`;
      git(command.folder, 'update-index', '--add', '--cacheinfo', entry);
    }
    ['one', 'two'].forEach(name =>
      symlinkSync('.', join(command.folder, name))
    );
    symlinkSync('..', join(command.folder, 'up'));
    expect(pathsOf(command.scan('.'))).toEqual(['a.py']);
  });

  it('tells of a folder that it may not look into, in a repository as well', () => {
    command.write('closed/a.py', leak);
    command.write('b.py', leak);
    const problem = { path: 'closed', message: noPermission };
    chmodSync(join(command.folder, 'closed'), 0);
    expect(scanAsUser()).toMatchObject({ errors: [problem] });
    spawnSync('git', ['init', '-q'], { cwd: command.folder });
    expect(scanAsUser()).toMatchObject({ errors: [problem] });
  });

  it('tells of a file whose name is no Unicode, in a repository as well', () => {
    const name = Buffer.from([0x61, 0xff, ...Buffer.from('.ipynb')]);
    const folder = Buffer.from(`${command.folder}/`);
    writeFileSync(Buffer.concat([folder, name]), toNotebook(leak));
    const problem = {
      path: 'a\ufffd.ipynb',
      message: 'Its name is not valid UTF-8. Rename it.'
    };
    expect(command.scan('.')).toMatchObject({ code: 2, errors: [problem] });
    spawnSync('git', ['init', '-q'], { cwd: command.folder });
    expect(command.scan('.')).toMatchObject({ code: 2, errors: [problem] });
  });

  it('does not wait for a pipe that nobody writes to, and reads what a shell hands over', () => {
    const shell = (line: string): string | undefined =>
      spawnSync('bash', ['-c', line, command.bundle], {
        cwd: command.folder,
        encoding: 'utf8',
        timeout: 20_000
      }).stdout?.toString();
    const node = `'${process.execPath}' "$0"`;
    shell('mkfifo pipe.py');
    for (const line of ['scan pipe.py', 'scan .', 'trust pipe.py']) {
      expect(shell(`${node} ${line}; echo "code $?"`)).toMatch(
        line === 'scan .' ? /code 0$/m : /code 2$/m
      );
    }
    expect(command.scan('pipe.py').errors).toEqual([
      { path: 'pipe.py', message: 'It is a pipe or a socket, and no file.' }
    ]);
    command.write('a.py', leak);
    expect(shell(`cat a.py | ${node} scan /dev/stdin`)).toContain(
      '1 secret in'
    );
    expect(shell(`${node} scan <(cat a.py)`)).toContain('1 secret in');
  });

  it.each([['scan'], ['baseline'], ['redact'], ['trust']])(
    'says so where the name is empty: %s',
    name => {
      expect(command.run([name, '']).err).toContain(
        'The name of a file is empty.'
      );
    }
  );

  it('sends nothing to the terminal that a name could hide', () => {
    command.write('a\u001b[2J\u202eb.py', leak);
    const { out } = command.run(['scan', '.']);
    expect(out).toMatch(/^a\\u\{1b\}\[2J\\u\{202e\}b\.py\n/);
  });
});
