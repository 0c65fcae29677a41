/**
 * What a commit in a shell may hold: in each state that a repository can be
 * in, nothing sensitive gets in unseen, and nothing of the user's is lost.
 */
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { leak, toNotebook, token } from '../../../scripts/testing/command';
import { Workshop, type Repository } from '../../../scripts/testing/repository';

const fine = toNotebook('import os');
const bad = toNotebook('import os', leak);

const workshop = new Workshop();
workshop.use(repository => {
  repository.stage('kept.ipynb', fine);
  repository.stage('lines.py', 'a = 1\n'.repeat(9));
  repository.git('commit', '-q', '-m', 'one');
  repository.nbwarden(['hook', 'install', '--pre-push']);
});

let repository: Repository;
beforeEach(() => {
  repository = workshop.copy();
});

/** Commits, and holds what must be true whatever comes of it. */
const commit = (
  args: readonly string[] = ['-m', 'two'],
  where = repository
): { isMade: boolean; told: string } => {
  const before = where.snapshot();
  const { code, out, err } = where.try(['commit', ...args]);
  const after = where.snapshot();
  expect(after.files).toEqual(before.files);
  expect(out + err).not.toContain(token.slice(4));
  if (code !== 0) {
    expect(after).toEqual(before);
  }
  return { isMade: code === 0, told: err };
};

/** A commit that must not be made, and must name where the secret stands. */
const expectStop = (
  place: string,
  args?: readonly string[],
  where?: Repository
): void => {
  const { isMade, told } = commit(args, where);
  expect(told).toContain(place);
  expect(told).toContain('The commit was stopped');
  expect(isMade).toBe(false);
};

const expectPass = (args?: readonly string[], where = repository): void => {
  expect(commit(args, where)).toMatchObject({ isMade: true });
  expect(where.holdsToken()).toBe(false);
};

const withOutput = (text: string): string => {
  const notebook = JSON.parse(toNotebook('show()')) as {
    cells: { outputs: object[] }[];
  };
  notebook.cells[0].outputs = [{ output_type: 'stream', name: 'stdout', text }];
  return JSON.stringify(notebook);
};

describe('what is staged', () => {
  it.each([
    ['a notebook that is new', 'new.ipynb', bad, 'Cell 2, line 1'],
    ['a notebook that was changed', 'kept.ipynb', bad, 'Cell 2, line 1'],
    ['an output', 'out.ipynb', withOutput(leak), 'Cell 1, output 1'],
    ['a text', 'a.py', `\n${leak}\n`, 'Line 2'],
    ['a table', 'a.csv', `token\n${token}\n`, 'Line 2'],
    ['a log', 'sub/a.log', leak, 'Line 1']
  ])('is judged: %s', (_, path, text, place) => {
    repository.stage(path, text);
    expectStop(place);
    repository.stage(path, path.endsWith('.ipynb') ? fine : 'x\n');
    if (path !== 'kept.ipynb') {
      expectPass();
    }
  });

  it.each([
    ['with spaces.ipynb'],
    ['quote".ipynb'],
    ["quote'.ipynb"],
    ['Übung/日本.ipynb'],
    ['-rf.ipynb'],
    ['--amend.ipynb'],
    ['$(touch x).ipynb'],
    ['[a]*?.ipynb'],
    [':(top)a.ipynb'],
    ['back\\slash.ipynb'],
    ['tab\tand\nline.ipynb']
  ])('has the name %j', path => {
    repository.stage(path, bad);
    const shown = path.replace('\t', '\\u{9}').replace('\n', '\\u{a}');
    expectStop(`${shown}\n  Cell 2, line 1`);
    repository.stage(path, fine);
    expectPass();
    expect(repository.has('x')).toBe(false);
  });

  it('was renamed', () => {
    repository.git('mv', 'kept.ipynb', 'moved.ipynb');
    expectPass();
    repository.git('mv', 'moved.ipynb', 'again.ipynb');
    repository.stage('again.ipynb', bad);
    expectStop('again.ipynb');
  });

  it('was renamed, and held a secret before the hook came', () => {
    repository.stage('old.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '-m', 'old');
    repository.git('mv', 'old.ipynb', 'new.ipynb');
    expectStop('new.ipynb');
  });

  it('was copied', () => {
    repository.stage('one.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '-m', 'old');
    repository.stage('two.ipynb', bad);
    expectStop('two.ipynb');
  });

  it('replaces a link', () => {
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repository.git('rev-parse', 'HEAD:lines.py').trim()},link.ipynb`
    );
    expectPass();
    repository.stage('link.ipynb', bad);
    expectStop('link.ipynb');
  });

  it('is deleted', () => {
    repository.stage('old.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '-m', 'old');
    repository.git('rm', '-q', 'old.ipynb');
    expectPass();
  });

  it('is nothing', () => {
    expectPass(['--allow-empty', '-m', 'empty']);
  });
});

describe('partial staging', () => {
  it('judges what is staged, where the file is repaired but not staged', () => {
    repository.stage('a.ipynb', bad);
    repository.write('a.ipynb', fine);
    expectStop('a.ipynb');
    expect(repository.read('a.ipynb')).toBe(fine);
  });

  it('lets pass what is staged, where only the file holds a secret', () => {
    repository.stage('a.ipynb', fine);
    repository.write('a.ipynb', bad);
    expectPass();
    expect(repository.read('a.ipynb')).toBe(bad);
  });

  it('judges some lines of a file', () => {
    const lines = repository.read('lines.py');
    repository.write('lines.py', `${leak}\n${lines}b = 2\n`);
    repository.try(['add', '-p', 'lines.py'], { input: 's\nn\ny\n' });
    expectPass();
    repository.try(['add', '-p', 'lines.py'], { input: 'y\n' });
    expectStop('lines.py');
  });

  it('judges what "commit -a" stages', () => {
    repository.write('kept.ipynb', bad);
    expectStop('kept.ipynb', ['-a', '-m', 'all']);
    expect(repository.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('judges the one file that "commit FILE" takes, and not what else is staged', () => {
    repository.stage('other.ipynb', bad);
    repository.write('kept.ipynb', toNotebook('import sys'));
    expectPass(['-m', 'one', '--', 'kept.ipynb']);
    repository.write('kept.ipynb', bad);
    expectStop('kept.ipynb', ['-m', 'one', '--', 'kept.ipynb']);
    expectStop('other.ipynb');
  });

  it('judges a file that is only meant to be added once it is', () => {
    repository.write('a.ipynb', bad);
    repository.git('add', '-N', 'a.ipynb');
    expectPass(['--allow-empty', '-m', 'none']);
    repository.git('add', 'a.ipynb');
    expectStop('a.ipynb');
  });
});

describe('states of a repository', () => {
  it('has no commit yet', () => {
    rmSync(join(repository.folder, '.git/refs/heads/main'));
    repository.stage('a.ipynb', bad);
    expectStop('a.ipynb');
    repository.stage('a.ipynb', fine);
    expectPass();
  });

  it.each([
    [['--amend', '--no-edit']],
    [['--am', '-m', 'new']],
    [['-q', '--amend', '-m', 'new']]
  ])('makes the last commit anew: %j', args => {
    repository.stage('a.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '-m', 'unseen');
    repository.stage('b.ipynb', fine);
    expectStop('a.ipynb', args);
    repository.stage('a.ipynb', fine);
    expectPass(args);
  });

  it('makes the first commit anew', () => {
    repository.stage('kept.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '--amend', '--no-edit');
    expectStop('kept.ipynb', ['--amend', '-m', 'new']);
    repository.git('config', 'alias.again', 'commit --amend --no-edit');
    expect(repository.try(['again']).code).not.toBe(0);
  });

  it('is in the middle of a merge', () => {
    repository.git('checkout', '-q', '-b', 'other');
    repository.stage('lines.py', 'b = 1\n');
    repository.stage('theirs.ipynb', bad);
    repository.git('commit', '-q', '--no-verify', '-m', 'theirs');
    repository.git('checkout', '-q', 'main');
    repository.stage('lines.py', 'c = 1\n');
    expectPass();
    expect(repository.try(['merge', '-q', 'other']).code).not.toBe(0);
    repository.stage('lines.py', `${leak}\n`);
    expectStop('lines.py', ['--no-edit']);
    expect(repository.has('.git/MERGE_HEAD')).toBe(true);
    repository.stage('lines.py', 'd = 1\n');
    expectStop('theirs.ipynb', ['--no-edit']);
    repository.stage('theirs.ipynb', fine);
    expectPass(['--no-edit']);
    expect(repository.git('rev-parse', 'HEAD^2')).toBe(
      repository.git('rev-parse', 'other')
    );
  });

  it('has a head that is no branch', () => {
    repository.git('checkout', '-q', '--detach');
    repository.stage('a.ipynb', bad);
    expectStop('a.ipynb');
    repository.stage('a.ipynb', fine);
    expectPass();
  });

  it('has a second working tree', () => {
    const folder = `${repository.folder} second`;
    repository.git('worktree', 'add', '-q', '--detach', folder);
    const second = repository.at(folder);
    second.stage('a.ipynb', bad);
    repository.stage('b.ipynb', fine);
    expectStop('a.ipynb', undefined, second);
    expectPass();
    second.stage('a.ipynb', fine);
    expectPass(undefined, second);
  });

  it('has a submodule, which may have the hook as well', () => {
    const { folder } = workshop.copy();
    repository.git(
      ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
      ...[folder, 'sub']
    );
    expectPass();
    const sub = repository.at(join(repository.folder, 'sub'));
    sub.nbwarden(['hook', 'install']);
    sub.stage('a.ipynb', bad);
    expectStop('a.ipynb', undefined, sub);
    sub.stage('a.ipynb', fine);
    expectPass(undefined, sub);
    repository.git('add', 'sub');
    expectPass(['-m', 'three']);
  });

  it('is committed to from a folder in it', () => {
    const inside = repository.at(join(repository.folder, 'deep'));
    repository.stage('deep/a.ipynb', bad);
    repository.stage('b.ipynb', fine);
    const { err } = inside.try(['commit', '-m', 'two']);
    expect(err).toContain('deep/a.ipynb\n');
    expect(repository.holdsToken()).toBe(false);
  });

  it('is elsewhere than its working tree', () => {
    const elsewhere = `${repository.folder}.git`;
    renameSync(join(repository.folder, '.git'), elsewhere);
    const place = [
      `--git-dir=${elsewhere}`,
      `--work-tree=${repository.folder}`
    ];
    repository.write('a.ipynb', bad);
    repository.git(...place, 'add', 'a.ipynb');
    const { code, err } = repository.try([...place, 'commit', '-m', 'two']);
    expect([code, err]).toEqual([1, expect.stringContaining('a.ipynb')]);
  });

  it('cannot be written by who commits', () => {
    repository.stage('a.ipynb', bad);
    const before = repository.snapshot();
    const isRoot = process.getuid?.() === 0;
    const { code, err } = repository.try(
      ['-c', 'safe.directory=*', 'commit', '-m', 'two'],
      isRoot ? { uid: 65534, gid: 65534 } : {}
    );
    expect([code, err]).toEqual([128, expect.stringMatching(/denied|lock/)]);
    expect(repository.snapshot()).toEqual(before);
  });

  it('has programs configured that git would run', () => {
    const trap = `touch '${repository.folder}.trap'`;
    repository.write('.git/info/attributes', '*.ipynb diff=trap\n');
    repository.git('config', 'core.fsmonitor', trap);
    repository.git('config', 'diff.external', trap);
    repository.git('config', 'diff.trap.textconv', trap);
    repository.git('config', 'core.pager', trap);
    repository.environment.GIT_EXTERNAL_DIFF = trap;
    repository.environment.GIT_PAGER = trap;
    repository.stage('a.ipynb', bad);
    rmSync(`${repository.folder}.trap`, { force: true });
    const { code, out } = repository.nbwarden(['scan', '--staged']);
    expect([code, out]).toEqual([1, expect.stringContaining('a.ipynb')]);
    expect(existsSync(`${repository.folder}.trap`)).toBe(false);
  });
});

describe('odd files', () => {
  it.each([
    ['CRLF', JSON.stringify(JSON.parse(bad), null, 1).replace(/\n/g, '\r\n')],
    ['a byte order mark', `\ufeff${bad}`],
    ['UTF-16', Buffer.from(`\ufeff${bad}`, 'utf16le')],
    [
      'nbformat 3',
      JSON.stringify({
        nbformat: 3,
        worksheets: [
          { cells: [{ cell_type: 'code', input: [leak], outputs: [] }] }
        ]
      })
    ]
  ])('are read: %s', (_, content) => {
    repository.stage('a.ipynb', content);
    expectStop('a.ipynb');
  });

  it.each([
    ['a broken notebook', fine.slice(0, -9), 'This is not valid JSON'],
    ['an empty notebook', '', 'The file is empty.'],
    ['bytes that are no text', Buffer.from([1, 0, 2]), 'It is not a text file.']
  ])('stop the commit, since nobody knows: %s', (_, content, message) => {
    repository.stage('a.ipynb', content);
    const { isMade, told } = commit();
    expect(isMade).toBe(false);
    expect(told).toContain(`a.ipynb\n  Problem: ${message}`);
    expect(told).toContain('because not all could be read');
  });

  it('are read as text where a notebook is broken', () => {
    repository.stage('a.ipynb', bad.slice(0, -9));
    const { isMade, told } = commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Line 1: GitHub');
  });

  it('are read to their end', () => {
    repository.stage('a.csv', `${'1,2,3,4,5,6,7\n'.repeat(900_000)}${leak}\n`);
    expectStop('a.csv\n  Line 900001');
  });

  it('are read where Git LFS keeps them', () => {
    const id = createHash('sha256').update(bad).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${bad.length}\n`;
    repository.stage('a.ipynb', pointer);
    const { isMade, told } = commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Git LFS keeps its content');
    const store = `.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}`;
    repository.write(`${store}/${id}`, bad);
    expectStop('a.ipynb\n  Cell 2');
    repository.write(`${store}/${id}`, fine);
    expectPass();
  });

  it('are named where they should not be there at all', () => {
    repository.stage('.env', 'DEBUG=1\n');
    repository.stage('id_rsa', Buffer.from([1, 0, 2]));
    repository.stage('.env.example', 'DEBUG=\n');
    const { isMade, told } = commit();
    expect(isMade).toBe(false);
    expect(told).toContain('Credential file  .env');
    expect(told).toContain('$ git rm --cached -- .env');
    expect(told).toContain('$ git rm --cached -- id_rsa');
    expect(told).not.toContain('.env.example');
    repository.git('rm', '-q', '--cached', '.env', 'id_rsa');
    expectPass();
  });
});

describe('a finding', () => {
  it('is repaired by the commands that are told', () => {
    repository.stage("it's.ipynb", bad);
    const { told } = commit();
    const commands = [...told.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) =>
      line.replace(/^nbwarden/, `'${process.execPath}' '${repository.bundle}'`)
    );
    expect(commands).toHaveLength(2);
    repository.git('config', 'alias.sh', `!${commands.join(' && ')}`);
    repository.git('sh');
    expectPass();
  });

  it('can be allowed, where the file that says so is staged', () => {
    repository.stage('a.ipynb', bad);
    repository.nbwarden(['baseline', '.']);
    expectStop('a.ipynb');
    repository.git('add', 'nbwarden.toml');
    expect(commit().isMade).toBe(true);
  });

  it('can be passed over once', () => {
    repository.stage('a.ipynb', bad);
    expect(commit(['--no-verify', '-m', 'two']).isMade).toBe(true);
  });
});
