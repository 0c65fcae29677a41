/**
 * `npm run advisories -- FOLDER`: writes the list of advisories from an export of OSV that
 * was unpacked into a folder (one JSON file an advisory). Nothing is downloaded.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAdvisoryList } from './lib/advisories.mjs';
import { inRoot } from './lib/paths.mjs';
import { Lacking, runMain, say } from './lib/say.mjs';

const list = inRoot('src/engine/audit/advisories/list.ts');

const readEntries = folder =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter(name => name.endsWith('.json'))
    .map(name => readEntry(join(folder, name)));

/** A list without one of them would say that nothing is known of it. */
const readEntry = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Lacking(
      `${path} cannot be read, and the list stays as it is: ${error.message}`
    );
  }
};

await runMain(async () => {
  const [folder] = process.argv.slice(2);
  const entries = folder === undefined ? [] : readEntries(folder);
  const { text, count } = toAdvisoryList(entries);
  if (count === 0) {
    // An empty list would say that nothing is known to be wrong.
    throw new Lacking(
      `Usage: npm run advisories -- FOLDER\n${folder === undefined ? 'Name the folder with an unpacked export of OSV.' : `${folder} holds no advisory about Jupyter, and the list stays as it is.`}`
    );
  }
  writeFileSync(list, text);
  say(`${count} advisories are written.`);
});
