import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { Command, leak } from '../../../scripts/testing/command';
import { readCompiled, writeCompiled } from './compiled';

describe('what is kept', () => {
  let folder: string;
  let program: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nbwarden-compiled-'));
    program = join(folder, 'program.cjs');
    path = join(folder, 'kept', 'code');
    writeFileSync(program, 'program');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const given = { code: Buffer.from('compiled code'), milliseconds: 120 };

  test('is read as it was written, and nothing lies beside it', () => {
    writeCompiled(path, program, given);
    expect(readCompiled(path, program)).toEqual(given);
    expect(readdirSync(dirname(path))).toEqual(['code']);
  });

  test('is not used for another program', () => {
    writeCompiled(path, program, given);
    writeFileSync(program, 'another program');
    expect(readCompiled(path, program)).toBeNull();
  });

  test('is not used for a program of the same size that was written later', () => {
    writeCompiled(path, program, given);
    utimesSync(program, 1, 1);
    expect(readCompiled(path, program)).toBeNull();
  });

  test.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0, bytes.length - 1)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['hardly begun', (bytes: Buffer) => bytes.subarray(0, 3)],
    ['empty', () => Buffer.alloc(0)]
  ])('is not used when it is %s', (_, harm) => {
    writeCompiled(path, program, given);
    writeFileSync(path, harm(readFileSync(path)));
    expect(readCompiled(path, program)).toBeNull();
  });

  test('is missing at first', () => {
    expect(readCompiled(path, program)).toBeNull();
  });

  test('is not written where a file stands in the way', () => {
    writeFileSync(dirname(path), '');
    writeCompiled(path, program, given);
    expect(readCompiled(path, program)).toBeNull();
  });
});

describe('the command', () => {
  const command = new Command();
  command.use();

  const compiledFolder = (): string =>
    join(dirname(command.bundle), '.compiled');

  beforeEach(() => {
    rmSync(compiledFolder(), { recursive: true, force: true });
    command.write('a.py', leak);
  });

  const readKept = (): Buffer => {
    const [name, ...others] = readdirSync(compiledFolder());
    expect(others).toEqual([]);
    return readFileSync(join(compiledFolder(), name));
  };

  test('finds the same from what was kept, and keeps it', () => {
    const first = command.scan('.');
    const kept = readKept();
    const second = command.scan('.');
    expect(first.findings).toHaveLength(1);
    expect(second.findings).toEqual(first.findings);
    expect(readKept().equals(kept)).toBe(true);
  });

  test('starts anew from what is damaged, and mends it', () => {
    command.scan('.');
    const [name] = readdirSync(compiledFolder());
    const path = join(compiledFolder(), name);
    writeFileSync(path, readKept().fill(255, 5000, 6000));
    expect(command.scan('.').findings).toHaveLength(1);
    expect(
      readCompiled(path, join(dirname(command.bundle), 'program.cjs'))
    ).not.toBeNull();
  });

  test('keeps what its start needs, however often memory was freed since', () => {
    const preload = join(command.folder, 'free.cjs');
    // V8 drops what it compiled once that is old; with the flag each time.
    writeFileSync(preload, `process.once('exit', () => gc());`);
    const freeing = [
      '--expose-gc',
      '--stress-flush-code',
      '--require',
      preload
    ];
    const scan = [command.bundle, 'scan', 'a.py'];
    const toSize = (...options: string[]): number => {
      rmSync(compiledFolder(), { recursive: true, force: true });
      const { status } = spawnSync(process.execPath, [...options, ...scan], {
        cwd: command.folder
      });
      expect(status).toBe(1);
      return readKept().length;
    };
    expect(toSize(...freeing)).toBeGreaterThan(0.95 * toSize());
  });

  test('works where nothing can be kept', () => {
    writeFileSync(compiledFolder(), '');
    expect(command.scan('.').findings).toHaveLength(1);
  });

  test('says so when its program is missing', () => {
    const program = join(dirname(command.bundle), 'program.cjs');
    const text = readFileSync(program);
    rmSync(program);
    const { code, err } = command.run(['--version']);
    writeFileSync(program, text);
    expect(code).toBe(2);
    expect(err).toContain('It belongs beside nbwarden.cjs.');
    expect(err).not.toContain('at ');
  });
});
