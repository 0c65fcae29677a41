/** How fast folders of notebooks are scanned, process start included, beside secretlint and a bare Node. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from '../scripts/lib/paths.mjs';
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { anew, nbwarden, scan, time } from './commands.mjs';
import { table } from './markdown.mjs';

/** The least that a program must do that looks into notebooks. */
const readAndParse = `
  const { readdirSync, readFileSync } = require('node:fs');
  for (const name of readdirSync('.', { recursive: true })) {
    if (name.endsWith('.ipynb')) JSON.parse(readFileSync(name, 'utf8'));
  }`;

export async function measureSpeed(folder) {
  const clean = join(folder, 'clean');
  const megabytes = scan(clean).scanned.bytes / 1e6;
  const measure = (program, args) => {
    const seconds = time(args, clean);
    return { program, seconds };
  };
  const scanning = [nbwarden, 'scan', '.', '--jobs', '1', '--format', 'json'];
  const runs = [
    measure('Node reads and parses', ['-e', readAndParse]),
    measure('nbwarden, one thread', [...scanning, anew]),
    measure('the same again, nothing changed', scanning),
    measure('secretlint', await toSecretlint())
  ];
  const [bare] = runs;
  const rows = runs.map(({ program, seconds }) => [
    program,
    seconds.toFixed(2),
    (megabytes / seconds).toFixed(0),
    (seconds / bare.seconds).toFixed(1)
  ]);
  return [
    `## Speed: ${megabytes.toFixed(1)} MB of clean notebooks`,
    table(['program', 'seconds', 'MB/s', 'times the bare Node'], rows),
    '### Start',
    table(['program', 'seconds', 'times the bare Node'], measureStart(clean))
  ];
}

/** A notebook of a middle size. */
const pickNotebook = cwd => {
  const notebooks = readdirSync(cwd, { recursive: true })
    .filter(name => name.endsWith('.ipynb'))
    .map(name => ({ name, size: statSync(join(cwd, name)).size }))
    .sort((one, other) => one.size - other.size);
  return notebooks[notebooks.length >> 1].name;
};

function measureStart(cwd) {
  const runs = [
    ['node -e 0', ['-e', '0']],
    ['nbwarden --version', [nbwarden, '--version']],
    ['nbwarden scan, one notebook', [nbwarden, 'scan', anew, pickNotebook(cwd)]]
  ].map(([program, args]) => ({ program, seconds: time(args, cwd, 9) }));
  const [bare] = runs;
  return runs.map(({ program, seconds }) => [
    program,
    seconds.toFixed(3),
    (seconds / bare.seconds).toFixed(1)
  ]);
}

async function toSecretlint() {
  const { tools } = await importTypeScript('bench/peers/index.ts');
  const { from, toArguments } = tools.find(({ name }) => name === 'secretlint');
  const { package: name, script } = from;
  return [
    inRoot('node_modules', name, script),
    ...toArguments({ report: '/dev/null', root, files: [] })
  ];
}
