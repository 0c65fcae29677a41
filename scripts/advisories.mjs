/**
 * `npm run advisories -- FOLDER`: writes the list of advisories from an export of OSV that
 * was unpacked into a folder (one JSON file an advisory). Nothing is downloaded.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAdvisoryList } from './lib/advisories.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';

const list = inRoot('src/engine/audit/advisories/list.ts');

const readEntries = folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));

await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    throw new Error('Name the folder with the unpacked export of OSV.');
  }
  const { text, count } = toAdvisoryList(readEntries(folder));
  writeFileSync(list, text);
  say(`${count} advisories are written.`);
});
