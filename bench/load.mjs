/**
 * Thousands of notebooks, and a huge one: time with one and two threads, and
 * memory. Two programs side by side, of which each scans half, share nothing: two
 * threads cannot be quicker than they are on the same machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../scripts/lib/paths.mjs';
import { anew, nbwarden } from './commands.mjs';
import { withFolder } from './folder.mjs';
import { table } from './markdown.mjs';

const copies = 40;
const hugeCells = 2000;
const hugeSize = 50_000_000;

/**
 * A notebook of 50 MB: printed lines, and in each cell a key and a sign for
 * which all of its text takes two bytes a sign in memory.
 */
function makeHugeNotebook() {
  const line = 'epoch 12 loss 0.1234 accuracy 0.9876\n';
  const inFile = Buffer.byteLength(JSON.stringify(line)) + 9;
  const lines = Math.floor(hugeSize / hugeCells / inFile) - 3;
  const cells = Array.from({ length: hugeCells }, (_, index) => ({
    cell_type: 'code',
    execution_count: index,
    metadata: {},
    source: [`cost = ${index} # €\n`, `key = "${toKey(index)}"`],
    outputs: [
      {
        output_type: 'stream',
        name: 'stdout',
        text: Array.from({ length: lines }, () => line)
      }
    ]
  }));
  const head = { nbformat: 4, nbformat_minor: 5, metadata: {} };
  return JSON.stringify({ ...head, cells }, null, 1);
}

/** What looks like the id of a key of AWS. */
const toKey = index =>
  `AKIA${createHash('sha256')
    .update(String(index))
    .digest('hex')
    .toUpperCase()
    .replace(/[^A-Z2-7]/g, 'Q')
    .slice(0, 16)}`;

/** Seconds, and megabytes of memory at most. */
function run(cwd, jobs) {
  const memory = join(cwd, '.memory');
  const preload = inRoot('bench', 'memory.cjs');
  const start = performance.now();
  spawnSync(
    process.execPath,
    ['--require', preload, nbwarden, 'scan', '.', anew, '--jobs', jobs],
    { cwd, stdio: 'ignore', env: { ...process.env, NBWARDEN_MEMORY: memory } }
  );
  const seconds = (performance.now() - start) / 1000;
  return [seconds.toFixed(2), Number(readFileSync(memory)).toFixed(0)];
}

/** Seconds of two programs at the same time, each with one of the folders. */
async function runBoth(cwds) {
  const start = performance.now();
  const runs = cwds.map(cwd =>
    spawn(process.execPath, [nbwarden, 'scan', '.', anew, '--jobs', '1'], {
      cwd,
      stdio: 'ignore'
    })
  );
  await Promise.all(runs.map(run => once(run, 'exit')));
  return ((performance.now() - start) / 1000).toFixed(2);
}

export const measureLoad = folder =>
  withFolder(async place => {
    const many = join(place, 'many');
    const huge = join(place, 'huge');
    const halves = ['one', 'other'].map(half => join(many, half));
    for (let copy = 0; copy < copies; copy++) {
      cpSync(join(folder, 'clean'), join(halves[copy % 2], String(copy)), {
        recursive: true
      });
    }
    cpSync(join(folder, 'README.md'), join(huge, 'README.md'));
    writeFileSync(join(huge, 'huge.ipynb'), makeHugeNotebook());
    return [
      '## Load',
      table(
        ['what', 'threads', 'seconds', 'MB of memory'],
        [
          [`the clean notebooks ${copies} times`, '1', ...run(many, '1')],
          [`the clean notebooks ${copies} times`, '2', ...run(many, '2')],
          ['the same, two programs', '1 each', await runBoth(halves), ''],
          ['a notebook of 50 MB', '1', ...run(huge, '1')]
        ]
      )
    ];
  });
