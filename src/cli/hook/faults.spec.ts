/** Where the check cannot be done, the commit stops and says why; the index stays as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { leak, toNotebook, token } from '../../../scripts/testing/command';
import { Workshop, type Repository } from '../../../scripts/testing/repository';
import { SmallDisk } from '../../../scripts/testing/smalldisk';

const guard = '.git/nbwarden/pre-commit';
const bad = toNotebook(leak);

const workshop = new Workshop();
workshop.use(repository => {
  repository.stage('a.py', 'x = 1\n');
  repository.git('commit', '-q', '-m', 'one');
  repository.nbwarden(['hook', 'install']);
  repository.stage('a.ipynb', toNotebook('import os'));
});

let repository: Repository;
beforeEach(() => {
  repository = workshop.copy();
});

/** Changes what the hook knows of this machine. */
const edit = (pattern: RegExp, text: string): void => {
  const before = repository.read(guard);
  expect(before).toMatch(pattern);
  repository.write(guard, before.replace(pattern, text));
};

const replaceBundle = (text: string): void => {
  repository.write('.git/broken.mjs', text);
  edit(/^bundle=.*$/m, `bundle='${repository.folder}/.git/broken.mjs'`);
};

/** A commit of something harmless, which must be stopped all the same. */
const expectStop = (message: string): void => {
  const before = repository.snapshot();
  const { code, err } = repository.try(['commit', '-m', 'two']);
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  expect(err).toContain('git commit --no-verify');
  expect(repository.snapshot()).toEqual(before);
};

/** Without a shell's environment, as a graphical program starts git. */
const makeBare = (): void => {
  repository.environment.PATH = '/usr/bin:/bin';
  delete repository.environment.TERM;
};

const expectGuarded = (): void => {
  repository.stage('leak.ipynb', bad);
  const { code, err } = repository.try(['commit', '-m', 'two']);
  expect([code, err]).toEqual([1, expect.stringContaining('leak.ipynb\n')]);
  expect(err).not.toContain(token.slice(4));
};

describe('Node.js', () => {
  it('is found without a terminal and with a bare PATH', () => {
    makeBare();
    expectGuarded();
  });

  it('is looked up again where it is gone', () => {
    edit(/^node=.*$/m, 'node=/no/such/node');
    repository.environment.NBWARDEN_NODE = process.execPath;
    expectGuarded();
  });

  it('is missing', () => {
    edit(/^node=.*$/m, "node='/no/such/$node'");
    edit(/\n {2}for node in .*; do\n/, '\n  for node in /also/not; do\n');
    edit(/^launcher=.*$/m, 'launcher=');
    edit(/\n {2}for launcher in .*; do\n/, '\n  for launcher in; do\n');
    makeBare();
    expectStop('Why: There is no Node.js 20 or newer any more at ');
  });

  it('is too old', () => {
    repository.write('.git/old', '#!/bin/sh\nexit 1\n', 0o755);
    edit(/^node=.*$/m, 'node=/no/such/node');
    edit(
      /\n {2}for node in .*; do\n/,
      `\n  for node in '${repository.folder}/.git/old'; do\n`
    );
    edit(/\n {2}for launcher in .*; do\n/, '\n  for launcher in; do\n');
    expectStop('Why: There is no Node.js 20');
  });

  it('is not told what to load by the environment', () => {
    repository.environment.NODE_OPTIONS = '--require /no/such/file';
    expectGuarded();
  });
});

describe('the command', () => {
  it('is looked up again where it is gone', () => {
    edit(/^bundle=.*$/m, 'bundle=/no/such/bundle');
    repository.write(
      '.git/bin/nbwarden',
      `#!/bin/sh\nexec '${process.execPath}' '${repository.bundle}' "$@"\n`,
      0o755
    );
    repository.environment.PATH = `${repository.folder}/.git/bin:/usr/bin:/bin`;
    expectGuarded();
  });

  it('is missing', () => {
    edit(/^bundle=.*$/m, 'bundle=/no/such/bundle');
    makeBare();
    expectStop('Why: The command nbwarden is gone from ');
  });

  it.each([
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'code 137'],
    ['comes to no end', 'await new Promise(() => {})', 'code 13'],
    ['ends by itself', 'process.exit(77)', 'code 77']
  ])('%s', (_, text, message) => {
    replaceBundle(text);
    expectStop(message);
  });

  it.each([
    ['cannot be read as a program', 'this is no program'],
    ['fails', 'throw new Error()']
  ])('%s', (_, text) => {
    replaceBundle(text);
    const before = repository.snapshot();
    expect(repository.try(['commit', '-m', 'two']).code).toBe(1);
    expect(repository.snapshot()).toEqual(before);
  });

  it('is interrupted', async () => {
    // As Ctrl-C does, to all that were started together.
    replaceBundle("process.kill(0, 'SIGINT'); setTimeout(() => {}, 9000)");
    const before = repository.snapshot();
    const child = spawn('git', ['commit', '-m', 'two'], {
      cwd: repository.folder,
      env: repository.environment,
      stdio: 'ignore',
      detached: true
    });
    const code = await new Promise(resolve => child.on('exit', resolve));
    expect(code).not.toBe(0);
    expect(repository.snapshot()).toEqual(before);
  });

  it('has lost a part of its hook', () => {
    rmSync(join(repository.folder, guard));
    expectStop('a part of this hook is gone');
  });
});

describe('the repository', () => {
  it('is locked by another git', () => {
    repository.stage('leak.ipynb', bad);
    repository.write('.git/index.lock', '');
    const before = repository.try(['ls-files', '-s']).out;
    expect(repository.try(['commit', '-m', 'two']).code).toBe(128);
    expect(repository.try(['ls-files', '-s']).out).toBe(before);
    expect(repository.holdsToken()).toBe(false);
  });

  it('does not have what is staged', () => {
    repository.stage('leak.ipynb', bad);
    const id = repository.git('rev-parse', ':leak.ipynb').trim();
    rmSync(
      join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2))
    );
    const { code, err } = repository.try(['commit', '-m', 'two']);
    expect(code).not.toBe(0);
    expect(err).toContain(
      'leak.ipynb\n  Problem: Git does not have its content'
    );
  });

  it('gets something staged while the rest is judged', () => {
    repository.write('late.ipynb', bad);
    repository.write(
      '.git/late.cjs',
      `const processes = require('node:child_process');
       const { spawn } = processes;
       processes.spawn = (...given) => {
         processes.spawnSync('git', ['add', 'late.ipynb']);
         return spawn(...given);
       };`
    );
    const { code, out } = repository.nbwarden(['hook', 'run', 'pre-commit'], {
      NODE_OPTIONS: `--require ${repository.folder}/.git/late.cjs`
    });
    expect([code, out]).toEqual([
      2,
      expect.stringContaining('late.ipynb\n  Problem: It was staged while')
    ]);
  });

  it('is committed to by two at once', async () => {
    repository.stage('leak.ipynb', bad);
    const commits = [1, 2, 3].map(
      number =>
        new Promise(resolve => {
          spawn('git', ['commit', '-q', '-m', `${number}`], {
            cwd: repository.folder,
            env: repository.environment,
            stdio: 'ignore'
          }).on('exit', resolve);
        })
    );
    expect(await Promise.all(commits)).not.toContain(0);
    expect(repository.git('rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(repository.git('fsck')).not.toContain('missing');
  });
});

const small = mkdtempSync(join('/tmp', 'nbwarden-small-'));
const disk = SmallDisk.mount(small, '1m');

afterAll(() => {
  disk?.unmount();
  rmSync(small, { recursive: true, force: true });
});

(disk ? describe : describe.skip)('a full disk', () => {
  it('stops the commit, and leaves hooks as they are', () => {
    spawnSync('cp', ['-r', `${repository.folder}/.`, small]);
    const full = repository.at(small);
    full.stage('leak.ipynb', bad);
    spawnSync('sh', ['-c', 'cat /dev/zero > filling 2>/dev/null'], {
      cwd: small
    });
    const before = full.git('ls-files', '-s');
    const hooks = readdirSync(join(small, '.git/hooks'));
    expect(full.try(['commit', '-m', 'two']).code).not.toBe(0);
    expect(full.nbwarden(['hook', 'install', '--pre-push'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('The disk is full.')
    });
    expect(full.git('ls-files', '-s')).toBe(before);
    expect(readdirSync(join(small, '.git/hooks'))).toEqual(hooks);
    rmSync(join(small, 'filling'));
    expect(full.try(['commit', '-m', 'two']).err).toContain('leak.ipynb\n');
    expect(full.holdsToken()).toBe(false);
  });
});
