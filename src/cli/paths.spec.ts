import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import {
  Command,
  leak,
  pathsOf,
  toNotebook,
  token
} from '../../scripts/testing/command';

const command = new Command();
command.use();

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
