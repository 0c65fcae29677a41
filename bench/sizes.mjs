/** How large what is shipped is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../scripts/lib/paths.mjs';
import { nbwarden } from './commands.mjs';
import { table } from './markdown.mjs';

const chunks = inRoot('nbwarden', 'labextension', 'static');

const toKilobytes = bytes => (bytes / 1000).toFixed(0);

export function measureSizes() {
  const built = existsSync(chunks)
    ? readdirSync(chunks)
        .filter(name => name.endsWith('.js'))
        .map(name => join(chunks, name))
    : [];
  const rows = [
    toSizes('dist/nbwarden.cjs', [nbwarden]),
    ...(built.length > 0
      ? [toSizes(`labextension, ${built.length} chunks`, built)]
      : [['labextension', 'not built', '']])
  ];
  return ['## Size', table(['file', 'kB', 'kB compressed'], rows)];
}

const toSizes = (name, files) => [
  name,
  toKilobytes(sum(files.map(file => statSync(file).size))),
  toKilobytes(sum(files.map(file => gzipSync(readFileSync(file)).length)))
];

const sum = numbers => numbers.reduce((all, number) => all + number, 0);
