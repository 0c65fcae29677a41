import { chmodSync, lstatSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { leak, toNotebook } from '../../../scripts/testing/command';
import { Workshop, type Repository } from '../../../scripts/testing/repository';

const workshop = new Workshop();
workshop.use(repository => {
  repository.stage('a.py', 'x = 1\n');
  repository.git('commit', '-q', '-m', 'one');
});

let repository: Repository;
beforeEach(() => {
  repository = workshop.copy();
});

interface Status {
  readonly version: number;
  readonly hooks: readonly { name: string; state: string; path: string }[];
  readonly errors: readonly { path: string; message: string }[];
}

const hook = (...args: string[]): Status & { code: number | null } => {
  const ended = repository.nbwarden(['hook', ...args, '--format', 'json']);
  return { code: ended.code, ...(JSON.parse(ended.out) as Status) };
};

const stateOf = (name = 'pre-commit'): string | undefined =>
  hook('status').hooks.find(each => each.name === name)?.state;

/** Whether a commit with a secret is stopped by nbwarden. */
const isGuarded = (): boolean => {
  repository.stage('leak.ipynb', toNotebook(leak));
  const { code, err } = repository.try(['commit', '-q', '-m', 'leak']);
  return code !== 0 && err.includes('leak.ipynb');
};

/** Whether a commit without one passes. */
const passes = (): boolean => {
  repository.try(['rm', '-q', '--cached', '-f', 'leak.ipynb']);
  repository.stage('fine.py', `x = ${Math.random()}\n`);
  return repository.try(['commit', '-q', '-m', 'fine']).code === 0;
};

/** A hook of somebody else that leaves a trace. */
const other = '#!/bin/sh\nprintf ran >> "$TRACE"\n';

const withTrace = (): (() => string) => {
  const path = `${repository.folder}.trace`;
  repository.environment.TRACE = path;
  return () => {
    const trace = repository.has(`../${path.split('/').pop()}`)
      ? repository.read(`../${path.split('/').pop()}`)
      : '';
    rmSync(path, { force: true });
    return trace;
  };
};

describe('a repository without hooks', () => {
  it('gets one and is rid of it again', () => {
    expect(stateOf()).toBe('absent');
    expect(hook('install')).toMatchObject({
      version: 1,
      code: 0,
      hooks: [
        {
          name: 'pre-commit',
          state: 'installed',
          path: join(repository.folder, '.git/hooks/pre-commit')
        }
      ],
      errors: []
    });
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(hook('uninstall').hooks).toMatchObject([
      { name: 'pre-commit', state: 'absent' },
      { name: 'pre-push', state: 'absent' }
    ]);
    expect(repository.has('.git/hooks/pre-commit')).toBe(false);
    expect(repository.has('.git/nbwarden')).toBe(false);
    expect(isGuarded()).toBe(false);
  });

  it('gets the hook before a push when asked to, and keeps the other', () => {
    hook('install', '--pre-push');
    expect(hook('status').hooks.map(({ state }) => state)).toEqual([
      'installed',
      'installed'
    ]);
    hook('uninstall', '--pre-push');
    expect(stateOf('pre-push')).toBe('absent');
    expect(stateOf()).toBe('installed');
  });

  it('may be asked twice', () => {
    hook('install');
    const before = repository.read('.git/hooks/pre-commit');
    expect(hook('install').code).toBe(0);
    expect(repository.read('.git/hooks/pre-commit')).toBe(before);
    hook('uninstall');
    expect(hook('uninstall').code).toBe(0);
  });

  it('is told from a folder in it', () => {
    repository.write('sub/deep/a.txt', '');
    const inside = repository.at(join(repository.folder, 'sub/deep'));
    expect(inside.nbwarden(['hook', 'install']).out).toContain(
      join(repository.folder, '.git/hooks/pre-commit')
    );
    expect(isGuarded()).toBe(true);
  });

  it('speaks to people', () => {
    const { out } = repository.nbwarden(['hook', 'install']);
    expect(out).toBe(
      `pre-commit: installed. Commits are checked.\n  ${repository.folder}/.git/hooks/pre-commit\n`
    );
  });
});

describe('a hook that is there', () => {
  it.each([
    ['a script', other, 0o755],
    ['one without a line break at its end', other.trimEnd(), 0o700],
    ['one of Python', '#!/usr/bin/env python3\r\nprint("\u00e9")', 0o755],
    ['an empty one', '', 0o755]
  ])('is called after the check and restored: %s', (_, text, mode) => {
    repository.write('.git/hooks/pre-commit', text, mode);
    const { mtimeMs } = statSync(
      join(repository.folder, '.git/hooks/pre-commit')
    );
    expect(stateOf()).toBe('foreign');
    expect(hook('install').hooks[0].state).toBe('chained');
    expect(stateOf()).toBe('chained');
    hook('install');
    hook('uninstall');
    const after = statSync(join(repository.folder, '.git/hooks/pre-commit'));
    expect(repository.read('.git/hooks/pre-commit')).toBe(
      Buffer.from(text).toString('latin1')
    );
    expect([after.mode & 0o777, after.mtimeMs]).toEqual([mode, mtimeMs]);
    expect(repository.has('.git/hooks/pre-commit.before-nbwarden')).toBe(false);
  });

  it('runs only when nothing was found', () => {
    const trace = withTrace();
    repository.write('.git/hooks/pre-commit', other, 0o755);
    hook('install');
    expect(isGuarded()).toBe(true);
    expect(trace()).toBe('');
    expect(passes()).toBe(true);
    expect(trace()).toBe('ran');
  });

  it('can still stop a commit', () => {
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 3\n', 0o755);
    hook('install');
    expect(passes()).toBe(false);
  });

  it('may be one that git ignores, and stays so', () => {
    const trace = withTrace();
    repository.write('.git/hooks/pre-commit', other, 0o644);
    hook('install');
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(trace()).toBe('');
  });

  it('may be a link', () => {
    const trace = withTrace();
    repository.write('tools/check', other, 0o755);
    const path = join(repository.folder, '.git/hooks/pre-commit');
    symlinkSync('../../tools/check', path);
    hook('install');
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(trace()).toBe('ran');
    hook('uninstall');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it('gets what git tells it before a push', () => {
    const bare = workshop.init(`bare-${Date.now()}`).folder;
    const trace = withTrace();
    repository.write(
      '.git/hooks/pre-push',
      '#!/bin/sh\ncat >> "$TRACE"; echo "$1" >> "$TRACE"\n',
      0o755
    );
    hook('install', '--pre-push');
    repository.git('push', '-q', bare, 'main:other');
    expect(trace()).toMatch(
      new RegExp(
        `^refs/heads/main [0-9a-f]{40} refs/heads/other 0{40}\n${bare}\n$`
      )
    );
  });

  it('keeps what others added to the hook of nbwarden', () => {
    hook('install');
    const path = '.git/hooks/pre-commit';
    repository.write(path, `${repository.read(path)}echo more\n`);
    expect(stateOf()).toBe('chained');
    hook('install');
    hook('uninstall');
    expect(repository.read(path)).toBe('#!/bin/sh\necho more\n');
  });

  it('is not lost where both were changed', () => {
    const path = '.git/hooks/pre-commit';
    repository.write(path, other, 0o755);
    hook('install');
    repository.write(path, `${repository.read(path)}echo more\n`);
    const { code, errors } = hook('uninstall', '--pre-push');
    expect([code, errors]).toEqual([0, []]);
    expect(hook('uninstall')).toMatchObject({ code: 2, errors: [{}] });
    expect(repository.read(`${path}.before-nbwarden`)).toBe(other);
    expect(repository.read(path)).toContain('echo more');
  });
});

describe('core.hooksPath', () => {
  it.each([['tools/hooks'], ['../elsewhere hooks']])('leads to %s', folder => {
    const trace = withTrace();
    repository.write(`${folder}/pre-commit`, other, 0o755);
    repository.git('config', 'core.hooksPath', folder);
    expect(hook('install').hooks).toMatchObject([
      {
        state: 'chained',
        path: join(repository.folder, folder, 'pre-commit')
      }
    ]);
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(trace()).toBe('ran');
    hook('uninstall');
    expect(repository.read(`${folder}/pre-commit`)).toBe(other);
    expect(repository.has('.git/hooks/pre-commit')).toBe(false);
  });

  it('may serve repositories that want no check', () => {
    const folder = workshop.path('global hooks');
    repository.git('config', 'core.hooksPath', folder);
    hook('install');
    expect(isGuarded()).toBe(true);
    const guarded = repository;
    repository = workshop.copy();
    repository.git('config', 'core.hooksPath', folder);
    expect(stateOf()).toBe('absent');
    expect(isGuarded()).toBe(false);
    repository = guarded;
    expect(stateOf()).toBe('installed');
  });
});

describe('husky', () => {
  // What `husky` of version 9 writes: the folder below is its own, and git is sent there.
  const wrapper = `#!/usr/bin/env sh
s=$(dirname "$(dirname "$0")")/$(basename "$0")
[ ! -f "$s" ] && exit 0
sh -e "$s" "$@"
`;

  beforeEach(() => {
    repository.write('.husky/_/pre-commit', wrapper, 0o755);
    repository.write('.husky/_/h', '');
    repository.git('config', 'core.hooksPath', '.husky/_');
  });

  it('keeps its own lines, and gets them back as they were', () => {
    const trace = withTrace();
    const text = 'printf ran >> "$TRACE"';
    repository.write('.husky/pre-commit', text, 0o644);
    expect(hook('install').hooks).toMatchObject([
      { state: 'chained', path: join(repository.folder, '.husky/pre-commit') }
    ]);
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(trace()).toBe('ran');
    hook('install');
    hook('uninstall');
    expect(repository.read('.husky/pre-commit')).toBe(text);
    expect(repository.read('.husky/_/pre-commit')).toBe(wrapper);
  });

  it('may have none yet', () => {
    expect(hook('install').hooks[0].state).toBe('installed');
    expect(isGuarded()).toBe(true);
    hook('uninstall');
    expect(repository.has('.husky/pre-commit')).toBe(false);
  });

  it('keeps the first line of older hooks', () => {
    const text = '#!/usr/bin/env sh\necho old\n';
    repository.git('config', 'core.hooksPath', '.husky');
    repository.write('.husky/pre-commit', text, 0o755);
    hook('install');
    expect(repository.read('.husky/pre-commit')).toMatch(
      /^#!\/usr\/bin\/env sh\n# >>>/
    );
    expect(isGuarded()).toBe(true);
    hook('uninstall');
    expect(repository.read('.husky/pre-commit')).toBe(text);
  });
});

describe('the pre-commit framework', () => {
  // What it installs calls the hook from before, under this name, and then its own.
  const text = `#!/usr/bin/env bash
# File generated by pre-commit: https://pre-commit.com
# ID: 138fd403232d2ddd5efb44317e38bf03
if [ -x "$0.legacy" ]; then "$0.legacy" "$@" || exit 1; fi
printf ran >> "$TRACE"
`;

  it('calls nbwarden first, and its file is not touched', () => {
    const trace = withTrace();
    repository.write('.git/hooks/pre-commit', text, 0o755);
    expect(stateOf()).toBe('foreign');
    expect(hook('install').hooks).toMatchObject([
      {
        state: 'chained',
        path: join(repository.folder, '.git/hooks/pre-commit.legacy')
      }
    ]);
    expect(repository.read('.git/hooks/pre-commit')).toBe(text);
    expect(isGuarded()).toBe(true);
    expect(trace()).toBe('');
    expect(passes()).toBe(true);
    expect(trace()).toBe('ran');
    hook('uninstall');
    expect(repository.has('.git/hooks/pre-commit.legacy')).toBe(false);
  });

  it('may have taken a hook over already', () => {
    repository.write('.git/hooks/pre-commit', text, 0o755);
    repository.write('.git/hooks/pre-commit.legacy', other, 0o755);
    const trace = withTrace();
    hook('install');
    expect(isGuarded()).toBe(true);
    expect(passes()).toBe(true);
    expect(trace()).toBe('ranran');
    hook('uninstall');
    expect(repository.read('.git/hooks/pre-commit.legacy')).toBe(other);
  });
});

describe('what cannot be done', () => {
  it('is told outside of a repository', () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    expect(hook('install')).toMatchObject({
      code: 2,
      hooks: [],
      errors: [{ message: 'This is not inside of a git repository.' }, {}]
    });
  });

  it('leaves a hook in its place', () => {
    // A folder of this name cannot be written as a file.
    repository.write('.git/nbwarden/pre-commit/x', '');
    repository.write('.git/hooks/pre-commit', other, 0o755);
    expect(hook('install')).toMatchObject({ code: 2 });
    expect(repository.read('.git/hooks/pre-commit')).toBe(other);
  });

  it('is told of a hook that git ignores', () => {
    hook('install');
    chmodSync(join(repository.folder, '.git/hooks/pre-commit'), 0o644);
    expect(stateOf()).toBe('absent');
    hook('install');
    rmSync(join(repository.folder, '.git/nbwarden'), { recursive: true });
    expect(stateOf()).toBe('absent');
  });

  it.each([
    [['hook'], 'Say hook install, hook uninstall or hook status.'],
    [['hook', 'install', '--format', 'xml'], '--format is one of text, json.'],
    [['hook', 'run', 'post-commit'], 'The hooks are pre-commit and pre-push.']
  ])('%j is wrong', (args, message) => {
    const { code, err } = repository.nbwarden(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
