import {
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeFolder } from './makefolder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nbwarden-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('makes a folder and those above it, with the mode that is asked for', () => {
  makeFolder(join(folder, 'a/b'), 0o700);
  makeFolder(join(folder, 'a/b'), 0o700);
  for (const made of ['a', 'a/b']) {
    expect(statSync(join(folder, made)).mode & 0o777).toBe(0o700);
  }
});

it('tells what is in the way', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file/a'))).toThrow('ENOTDIR');
});

const hasProc = existsSync('/proc/self');

(hasProc ? it : it.skip)('comes to an end where nothing can be made', () => {
  // Without the folder of processes, which Linux has, there is nothing of the kind.
  expect(() => makeFolder('/proc/nbwarden/a')).toThrow('ENOENT');
});
