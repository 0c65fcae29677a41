import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { git, writeSampleWorkspace } from './workspace';

describe('the sample workspace', () => {
  let folder = '';
  const write = (): void => writeSampleWorkspace(folder, { name: 'python' });
  const code = (): string =>
    readFileSync(join(folder, 'keys-in-code.ipynb'), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nbwarden-sample-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is a repository with one staged change', () => {
    write();
    expect(git(folder, 'status', '--porcelain')).toBe('M  report.ipynb\n');
  });

  it('is made anew in the same folder, in which a server may run', () => {
    write();
    const before = { id: statSync(folder).ino, code: code() };
    const names = readdirSync(folder);
    writeFileSync(join(folder, 'mine.ipynb'), '{}');
    write();
    expect(statSync(folder).ino).toBe(before.id);
    expect(code()).not.toBe(before.code);
    expect(readdirSync(folder)).toEqual(names);
    expect(existsSync(join(folder, 'mine.ipynb'))).toBe(false);
  });
});
