import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NotWritable, readContent, replaceContent } from './content';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nbwarden-content-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, 'a\n');
  return path;
};

const replace = (path: string): void =>
  replaceContent(path, readContent(path), 'b\n');

it('replaces a file whose name is as long as a name may be', () => {
  const path = write('n'.repeat(255));
  replace(path);
  expect(readFileSync(path, 'utf8')).toBe('b\n');
  expect(readdirSync(folder)).toHaveLength(1);
});

/** The superuser may write anywhere: as somebody else, where the tests are root. */
const asNobody = (work: () => void): void => {
  if (process.geteuid?.() !== 0) {
    work();
    return;
  }
  process.seteuid?.(65_534);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
};

it('says that it cannot be written, where it can be read', () => {
  const path = write('a.py');
  chmodSync(path, 0o666);
  chmodSync(folder, 0o555);
  asNobody(() => {
    expect(() => replace(path)).toThrow(NotWritable);
    expect(() => replace(path)).toThrow(
      'It was left as it is. There is no permission to write it.'
    );
  });
  chmodSync(folder, 0o755);
  expect(readFileSync(path, 'utf8')).toBe('a\n');
  expect(readdirSync(folder)).toEqual(['a.py']);
});
