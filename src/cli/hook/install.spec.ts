import { chmodSync, lstatSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { Hooked, other } from '../../../scripts/testing/hooked';

const hooked = new Hooked();
hooked.use();

describe('a repository without hooks', () => {
  it('gets one and is rid of it again', () => {
    expect(hooked.stateOf()).toBe('absent');
    expect(hooked.hook('install')).toMatchObject({
      version: 1,
      code: 0,
      hooks: [
        {
          name: 'pre-commit',
          state: 'installed',
          path: join(hooked.repository.folder, '.git/hooks/pre-commit')
        }
      ],
      errors: []
    });
    expect(hooked.isGuarded()).toBe(true);
    expect(hooked.passes()).toBe(true);
    expect(hooked.hook('uninstall').hooks).toMatchObject([
      { name: 'pre-commit', state: 'absent' },
      { name: 'pre-push', state: 'absent' }
    ]);
    expect(hooked.repository.has('.git/hooks/pre-commit')).toBe(false);
    expect(hooked.repository.has('.git/nbwarden')).toBe(false);
    expect(hooked.isGuarded()).toBe(false);
  });

  it('gets the hook before a push when asked to, and keeps the other', () => {
    hooked.hook('install', '--pre-push');
    expect(hooked.hook('status').hooks.map(({ state }) => state)).toEqual([
      'installed',
      'installed'
    ]);
    hooked.hook('uninstall', '--pre-push');
    expect(hooked.stateOf('pre-push')).toBe('absent');
    expect(hooked.stateOf()).toBe('installed');
  });

  it('may be asked twice', () => {
    hooked.hook('install');
    const before = hooked.repository.read('.git/hooks/pre-commit');
    expect(hooked.hook('install').code).toBe(0);
    expect(hooked.repository.read('.git/hooks/pre-commit')).toBe(before);
    hooked.hook('uninstall');
    expect(hooked.hook('uninstall').code).toBe(0);
  });

  it('is told from a folder in it', () => {
    hooked.repository.write('sub/deep/a.txt', '');
    const inside = hooked.repository.at(
      join(hooked.repository.folder, 'sub/deep')
    );
    expect(inside.nbwarden(['hook', 'install']).out).toContain(
      join(hooked.repository.folder, '.git/hooks/pre-commit')
    );
    expect(hooked.isGuarded()).toBe(true);
  });

  it('speaks to people', () => {
    const { out } = hooked.repository.nbwarden(['hook', 'install']);
    expect(out).toBe(
      `pre-commit: installed. Commits are checked.\n  ${hooked.repository.folder}/.git/hooks/pre-commit\n`
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
    hooked.repository.write('.git/hooks/pre-commit', text, mode);
    const { mtimeMs } = statSync(
      join(hooked.repository.folder, '.git/hooks/pre-commit')
    );
    expect(hooked.stateOf()).toBe('foreign');
    expect(hooked.hook('install').hooks[0].state).toBe('chained');
    expect(hooked.stateOf()).toBe('chained');
    hooked.hook('install');
    hooked.hook('uninstall');
    const after = statSync(
      join(hooked.repository.folder, '.git/hooks/pre-commit')
    );
    expect(hooked.repository.read('.git/hooks/pre-commit')).toBe(
      Buffer.from(text).toString('latin1')
    );
    expect([after.mode & 0o777, after.mtimeMs]).toEqual([mode, mtimeMs]);
    expect(hooked.repository.has('.git/hooks/pre-commit.before-nbwarden')).toBe(
      false
    );
  });

  it('runs only when nothing was found', () => {
    const trace = hooked.trace();
    hooked.repository.write('.git/hooks/pre-commit', other, 0o755);
    hooked.hook('install');
    expect(hooked.isGuarded()).toBe(true);
    expect(trace()).toBe('');
    expect(hooked.passes()).toBe(true);
    expect(trace()).toBe('ran');
  });

  it('can still stop a commit', () => {
    hooked.repository.write(
      '.git/hooks/pre-commit',
      '#!/bin/sh\nexit 3\n',
      0o755
    );
    hooked.hook('install');
    expect(hooked.passes()).toBe(false);
  });

  it('may be one that git ignores, and stays so', () => {
    const trace = hooked.trace();
    hooked.repository.write('.git/hooks/pre-commit', other, 0o644);
    hooked.hook('install');
    expect(hooked.isGuarded()).toBe(true);
    expect(hooked.passes()).toBe(true);
    expect(trace()).toBe('');
  });

  it('knows its own name and folder', () => {
    const trace = hooked.trace();
    const path = '.git/hooks/pre-commit';
    const text =
      '#!/usr/bin/env bash\n. "$(dirname "$0")/part.sh"\nprintf "${0##*/}" >> "$TRACE"\n';
    hooked.repository.write(path, text, 0o700);
    hooked.repository.write('.git/hooks/part.sh', ':\n');
    expect(hooked.hook('install').hooks[0].state).toBe('chained');
    hooked.hook('install');
    expect(hooked.isGuarded()).toBe(true);
    expect(trace()).toBe('');
    expect(hooked.passes()).toBe(true);
    expect(trace()).toBe('pre-commit');
    expect(hooked.hook('uninstall').hooks[0].state).toBe('foreign');
    expect(hooked.repository.read(path)).toBe(text);
    const { mode } = statSync(join(hooked.repository.folder, path));
    expect(mode & 0o777).toBe(0o700);
  });

  it('may be a link', () => {
    const trace = hooked.trace();
    hooked.repository.write('tools/check', other, 0o755);
    const path = join(hooked.repository.folder, '.git/hooks/pre-commit');
    symlinkSync('../../tools/check', path);
    hooked.hook('install');
    expect(hooked.isGuarded()).toBe(true);
    expect(hooked.passes()).toBe(true);
    expect(trace()).toBe('ran');
    hooked.hook('uninstall');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it('gets what git tells it before a push', () => {
    const bare = hooked.workshop.init(`bare-${Date.now()}`).folder;
    const trace = hooked.trace();
    hooked.repository.write(
      '.git/hooks/pre-push',
      '#!/bin/sh\ncat >> "$TRACE"; echo "$1" >> "$TRACE"\n',
      0o755
    );
    hooked.hook('install', '--pre-push');
    hooked.repository.git('push', '-q', bare, 'main:other');
    expect(trace()).toMatch(
      new RegExp(
        `^refs/heads/main [0-9a-f]{40} refs/heads/other 0{40}\n${bare}\n$`
      )
    );
  });

  it('keeps what others added to the hook of nbwarden', () => {
    hooked.hook('install');
    const path = '.git/hooks/pre-commit';
    hooked.repository.write(path, `${hooked.repository.read(path)}echo more\n`);
    expect(hooked.stateOf()).toBe('chained');
    hooked.hook('install');
    hooked.hook('uninstall');
    expect(hooked.repository.read(path)).toBe('#!/bin/sh\necho more\n');
  });

  it('is not lost where both were changed', () => {
    const path = '.git/hooks/pre-commit';
    hooked.repository.write(path, other, 0o755);
    hooked.hook('install');
    hooked.repository.write(path, `${hooked.repository.read(path)}echo more\n`);
    const { code, errors } = hooked.hook('uninstall', '--pre-push');
    expect([code, errors]).toEqual([0, []]);
    expect(hooked.hook('uninstall')).toMatchObject({ code: 2, errors: [{}] });
    expect(hooked.repository.read(`${path}.before-nbwarden`)).toBe(other);
    expect(hooked.repository.read(path)).toContain('echo more');
  });
});

describe('what cannot be done', () => {
  it('is told outside of a repository', () => {
    rmSync(join(hooked.repository.folder, '.git'), { recursive: true });
    expect(hooked.hook('install')).toMatchObject({
      code: 2,
      hooks: [],
      errors: [{ message: 'This is not inside of a git repository.' }]
    });
  });

  it.each(['', '/dev/null'])('is told where hooks are off: %j', folder => {
    hooked.repository.git('config', 'core.hooksPath', folder);
    expect(hooked.hook('install')).toMatchObject({
      code: 2,
      hooks: [{ state: 'absent' }],
      errors: [{ message: expect.stringContaining('Git calls no hooks here') }]
    });
    expect(hooked.repository.has('pre-commit')).toBe(false);
    expect(hooked.isGuarded()).toBe(false);
  });

  it('leaves a hook in its place', () => {
    // A folder of this name cannot be written as a file.
    hooked.repository.write('.git/nbwarden/pre-commit/x', '');
    hooked.repository.write('.git/hooks/pre-commit', other, 0o755);
    expect(hooked.hook('install')).toMatchObject({ code: 2 });
    expect(hooked.repository.read('.git/hooks/pre-commit')).toBe(other);
  });

  it('is told of a hook that git ignores', () => {
    hooked.hook('install');
    chmodSync(join(hooked.repository.folder, '.git/hooks/pre-commit'), 0o644);
    expect(hooked.stateOf()).toBe('absent');
    hooked.hook('install');
    rmSync(join(hooked.repository.folder, '.git/nbwarden'), {
      recursive: true
    });
    expect(hooked.stateOf()).toBe('absent');
  });

  it.each([
    [['hook'], 'Say hook install, hook uninstall or hook status.'],
    [['hook', 'install', '--format', 'xml'], '--format is one of text, json.'],
    [['hook', 'run', 'post-commit'], 'The hooks are pre-commit and pre-push.']
  ])('%j is wrong', (args, message) => {
    const { code, err } = hooked.repository.nbwarden(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
