import { join } from 'node:path';

import {
  Command,
  type JsonReport,
  leak,
  pathsOf,
  toNotebook
} from '../../scripts/testing/command';
import { chooseJobs } from './jobs';
import { Progress, toBar } from './progress';

const command = new Command();
command.use();

const names = ['a', 'b', 'c', 'd'].map(name => `${name}.ipynb`);

/** Runs a scan with code that is loaded before the command, in each of its threads. */
const scanWith = (preload: string, ...args: string[]) => {
  command.write('preload.cjs', preload);
  const { code, out } = command.run(
    ['scan', ...names, '--format', 'json', ...args],
    '',
    { NODE_OPTIONS: '--require ./preload.cjs' }
  );
  return { code, ...(JSON.parse(out) as JsonReport) };
};

/** Calls `meet(path)` before a file is opened. */
const onOpen = (meet: string): string => `
  const fs = require('node:fs');
  const { isMainThread } = require('node:worker_threads');
  const { openSync } = fs;
  const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  const meet = ${meet};
  fs.openSync = (path, ...rest) => {
    meet(String(path));
    return openSync(path, ...rest);
  };
  require('node:module').syncBuiltinESMExports();
`;

describe('nbwarden scan --jobs', () => {
  beforeEach(() =>
    names.forEach(name => command.write(name, toNotebook(leak)))
  );

  it('gives the same report with any number of threads', () => {
    const { scanned, ...alone } = command.scan('.', '--jobs', '1');
    expect(pathsOf(command.scan('.'))).toEqual(names);
    const { scanned: together, ...others } = command.scan('.', '--jobs', '3');
    expect(others).toEqual(alone);
    expect(together).toEqual({
      ...scanned,
      milliseconds: together.milliseconds
    });
  });

  it('tells the file at which a thread broke off, and scans the others', () => {
    // The first thread waits with its file until the other one has met its end.
    const report = scanWith(
      onOpen(`path => {
        if (!path.endsWith('.ipynb')) return;
        if (isMainThread) {
          while (!fs.existsSync('met')) wait();
        } else {
          fs.writeFileSync('met', '');
          process.exit(7);
        }
      }`),
      '--jobs',
      '2'
    );
    expect(report.errors).toHaveLength(1);
    const [{ path, message }] = report.errors;
    expect(message).toBe('The scan of it broke off.');
    expect(pathsOf(report)).toEqual(names.filter(name => name !== path));
  });

  it('reports what it has when it is stopped', () => {
    const report = scanWith(
      onOpen(`path => {
        if (!path.endsWith('b.ipynb')) return;
        process.kill(process.pid, 'SIGINT');
        const start = performance.now();
        while (performance.now() - start < 50) wait();
      }`),
      '--jobs',
      '1'
    );
    expect(report.code).toBe(130);
    expect(pathsOf(report)).toEqual(['a.ipynb', 'b.ipynb']);
    expect(report.errors).toEqual([
      {
        path: '.',
        message: 'The scan was stopped: 2 files were not scanned.'
      }
    ]);
  });
});

describe('chooseJobs', () => {
  const source = { path: 'none.ipynb', blob: null };

  it.each([
    ['no file', 0, 4, 1],
    ['a file', 1, 4, 1],
    ['a few files', 399, 4, 1],
    ['a thousand files', 1000, 4, 3],
    ['very many files', 100_000, 4, 4],
    ['very many files on a machine with one processor', 100_000, 1, 1],
    ['very many files on a large machine', 100_000, 64, 8]
  ])('for %s (%d) with %d processors takes %d', (_, files, has, expected) => {
    const sources = Array.from({ length: files }, () => source);
    expect(chooseJobs(sources, has)).toBe(expected);
  });

  it('takes more for a few large files', () => {
    command.write('large.txt', ' '.repeat(41_000_000));
    const large = { path: join(command.folder, 'large.txt'), blob: null };
    expect(chooseJobs([large], 4)).toBe(2);
  });
});

describe('a progress bar', () => {
  const show = (isTTY: boolean, milliseconds: number): string => {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) };
    const progress = new Progress(stream as unknown as NodeJS.WriteStream);
    progress.start(() => 5, 20);
    jest.advanceTimersByTime(milliseconds);
    progress.end();
    return written.join('');
  };

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each([
    [0, 4, '[------------------------------] 0 of 4 files'],
    [1, 2, '[###############---------------] 1 of 2 files'],
    [0, 0, '[------------------------------] 0 of 0 files']
  ])('shows %d of %d', (done, total, bar) => {
    expect(toBar(done, total)).toBe(bar);
  });

  it('shows on a terminal after a while, and goes away', () => {
    const shown = show(true, 700);
    expect(shown).toContain('5 of 20 files');
    expect(shown.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['a short run', true, 300],
    ['what is no terminal', false, 5000]
  ])('shows nothing for %s', (_, isTTY, milliseconds) => {
    expect(show(isTTY, milliseconds)).toBe('');
  });
});
