import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import {
  Command,
  leak,
  pathsOf,
  toNotebook,
  token
} from '../../scripts/testing/command';

const command = new Command();
command.use();

const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@localhost'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: command.folder,
    encoding: 'utf8'
  });
  if (status !== 0) {
    throw new Error(stderr);
  }
};

const stage = (path: string, content: string | Buffer): void => {
  command.write(path, content);
  git('--literal-pathspecs', 'add', '--', path);
};

beforeEach(() => git('init', '-q'));

describe('nbwarden scan --staged', () => {
  it('names what a conflict keeps from being staged', () => {
    const commit = (content: string): void => {
      stage('a.ipynb', toNotebook(content));
      git('commit', '-q', '-m', 'x');
    };
    commit('x = 1');
    git('checkout', '-q', '-b', 'side');
    commit(leak);
    git('checkout', '-q', '-');
    commit('y = 2');
    expect(() => git('merge', '-q', 'side')).toThrow();

    const { code, errors } = command.scan('--staged');
    expect(code).toBe(2);
    expect(errors).toEqual([
      {
        path: 'a.ipynb',
        message: expect.stringContaining('It has a merge conflict') as string
      }
    ]);
    stage('other/b.py', 'x = 1');
    expect(command.scan('--staged', 'other').code).toBe(0);
  });

  it('judges what is staged, whatever the files hold by now', () => {
    stage('a.ipynb', toNotebook(leak));
    stage('b.ipynb', toNotebook('import os'));
    command.write('a.ipynb', toNotebook('import os'));
    command.write('b.ipynb', toNotebook(leak));
    command.write('c.ipynb', toNotebook(leak));
    const report = command.scan('--staged');
    expect(report.code).toBe(1);
    expect(pathsOf(report)).toEqual(['a.ipynb']);
    expect(report.scanned.files).toBe(2);
  });

  it('finds what was deleted after it was staged', () => {
    stage('a.ipynb', toNotebook(leak));
    rmSync(join(command.folder, 'a.ipynb'));
    expect(pathsOf(command.scan('--staged'))).toEqual(['a.ipynb']);
  });

  it.each([
    ['ä b.ipynb'],
    ['-x.ipynb'],
    ['quote".ipynb'],
    ["quote'.ipynb"],
    ['line\nbreak.ipynb'],
    ['[a]*.ipynb'],
    [':(top)a.ipynb'],
    ['--staged/日本.ipynb']
  ])('reads %j', path => {
    stage(path, toNotebook(leak));
    expect(pathsOf(command.scan('--staged'))).toEqual([path]);
    expect(pathsOf(command.scan('--staged', '--', path))).toEqual([path]);
  });

  it('leaves out what is committed or deleted, and counts what holds no text', () => {
    stage('old.ipynb', toNotebook(leak));
    stage('gone.ipynb', toNotebook(leak));
    git('commit', '-q', '-m', 'one');
    git('rm', '-q', 'gone.ipynb');
    stage('data.bin', Buffer.from([0, 1, 2, 3]));
    expect(command.scan('--staged', '--jobs', '2')).toMatchObject({
      code: 0,
      findings: [],
      errors: [],
      scanned: { files: 0, binary: 1 }
    });
    expect(command.run(['scan', '--staged']).out).toContain(
      '1 file without text not read.\n'
    );
  });

  it('tells paths from the folder where it runs, and keeps to those that are named', () => {
    stage('sub/a.ipynb', toNotebook(leak));
    stage('b.ipynb', toNotebook(leak));
    expect(pathsOf(command.scan('--staged')).sort()).toEqual([
      'b.ipynb',
      'sub/a.ipynb'
    ]);
    expect(pathsOf(command.scan('--staged', 'sub'))).toEqual(['sub/a.ipynb']);
  });

  it.each([['Makefile'], ['.bashrc'], ['notes'], ['a.tex'], ['a.ipynb.bak']])(
    'reads a text of a kind that nobody knows: %s',
    path => {
      stage(path, `export ${leak}\n`);
      expect(pathsOf(command.scan('--staged'))).toEqual([path]);
      git('commit', '-q', '-m', 'one');
      expect(pathsOf(command.scan('--history'))).toEqual([path]);
    }
  );

  it('reads what the commit takes, whatever git shows in its place', () => {
    stage('a.ipynb', toNotebook(leak));
    stage('b.ipynb', toNotebook('import os'));
    git('replace', ':a.ipynb', ':b.ipynb');
    expect(pathsOf(command.scan('--staged'))).toEqual(['a.ipynb']);
  });

  it('reads tables, which a folder only holds by the way', () => {
    stage('people.csv', `name,token\nann,${token}\n`);
    expect(pathsOf(command.scan('--staged'))).toEqual(['people.csv']);
    expect(pathsOf(command.scan('.'))).toEqual([]);
  });

  it('knows nbwarden.toml as the commit will hold it', () => {
    stage('sub/a.ipynb', toNotebook(leak));
    stage('b.ipynb', toNotebook(leak));
    stage('sub/nbwarden.toml', '[leave-out]\npaths = ["*.ipynb"]');
    command.write('sub/nbwarden.toml', '');
    command.write('nbwarden.toml', '[leave-out]\npaths = ["*.ipynb"]');
    const report = command.scan('--staged', '--jobs', '2');
    expect(pathsOf(report)).toEqual(['b.ipynb']);
    expect(report.scanned.skipped).toBe(1);
  });

  it('tells a mistake in the staged nbwarden.toml once', () => {
    stage('a.ipynb', toNotebook(leak));
    stage('nbwarden.toml', '[leave-out]\npaths = 1');
    const { errors } = command.scan('--staged', '--jobs', '2');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: 'nbwarden.toml' });
  });

  it('names what it cannot read and scans the others', () => {
    stage('a.ipynb', Buffer.from([0, 1, 2, 3]));
    stage('b.ipynb', toNotebook(leak));
    const report = command.scan('--staged');
    expect(report.errors).toEqual([
      { path: 'a.ipynb', message: 'It is not a text file.' }
    ]);
    expect(pathsOf(report)).toEqual(['b.ipynb']);
  });

  it('names the command as it can be called here', () => {
    stage('a.ipynb', toNotebook(leak));
    const advice = (): string | undefined => {
      const { out } = command.run(['scan', '--staged'], '', {
        PATH: '/usr/bin:/bin'
      });
      return /^ {2}\$ (.*) fix --staged/m.exec(out)?.[1];
    };
    expect(advice()).toBe(`${process.execPath} ${command.bundle}`);
    const launcher = join(dirname(command.bundle), 'bin/nbwarden');
    mkdirSync(dirname(launcher));
    writeFileSync(launcher, '');
    expect(advice()).toBe(launcher);
    rmSync(dirname(launcher), { recursive: true });
  });

  it('fails for a path that is nowhere', () => {
    stage('a.ipynb', toNotebook('import os'));
    expect(command.scan('--staged', 'b.ipynb')).toMatchObject({
      code: 2,
      errors: [
        { path: '.', message: 'There is no b.ipynb here, and none is staged.' }
      ]
    });
    expect(command.scan('--staged', '../nowhere/x')).toMatchObject({
      errors: [
        { message: 'There is no ../nowhere/x here, and none is staged.' }
      ]
    });
    expect(command.scan('--staged', '..')).toMatchObject({
      errors: [{ message: '.. is not in this repository.' }]
    });
    git('commit', '-q', '-m', 'one');
    git('rm', '-q', 'a.ipynb');
    expect(command.scan('--staged', 'a.ipynb').code).toBe(2);
  });

  it.each([
    ['cut off', (): Buffer => Buffer.from('DIRC')],
    ['not one', (): Buffer => Buffer.alloc(200, 'x')]
  ])('tells how to renew an index that is %s', (_, damage) => {
    stage('a.ipynb', toNotebook(leak));
    writeFileSync(join(command.folder, '.git/index'), damage());
    const told = command.scan('--staged');
    expect(told.code).toBe(2);
    expect(told.errors[0].message).toMatch(
      /^The index of the repository is damaged\. .*"git reset"/
    );
    // What the sentence says is enough.
    rmSync(join(command.folder, '.git/index'));
    git('reset', '-q');
    git('add', 'a.ipynb');
    expect(pathsOf(command.scan('--staged'))).toEqual(['a.ipynb']);
  });

  it('says so outside of a repository', () => {
    rmSync(join(command.folder, '.git'), { recursive: true });
    expect(command.scan('--staged')).toMatchObject({
      code: 2,
      errors: [
        { path: '.', message: 'This is not inside of a git repository.' }
      ]
    });
  });
});
