/** Other scanners beside nbwarden: installed for the time of the measurement, given the same files. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { withFolder } from './folder.mjs';
import { copyNotebooks, writeSets } from './peers/inputs.mjs';
import { measureTool, weigh } from './peers/measure.mjs';
import { toCostTable, toNotebookTable, toSetTable } from './peers/tables.mjs';

export async function measurePeers(notebooks) {
  const scanners = await importTypeScript('bench/peers/index.ts');
  return withFolder(async place => {
    const inputs = {
      ...copyNotebooks(notebooks, join(place, 'notebooks')),
      sets: writeSets(scanners, place)
    };
    const tried = [];
    for (const [index, tool] of scanners.tools.entries()) {
      const own = join(place, `tool-${index}`);
      mkdirSync(own);
      tried.push(await measureTool(tool, scanners, inputs, own));
    }
    return toParagraphs(tried, inputs);
  });
}

function toParagraphs(tried, { clean, sets }) {
  const measured = tried.filter(({ reason }) => reason === undefined);
  const weight = weigh(clean);
  return [
    '## Beside other scanners',
    ...tried
      .filter(({ reason }) => reason !== undefined)
      .map(({ name, reason }) => `${name} is not measured: ${reason}`),
    `### Real notebooks (${weight.files} clean ones, ${weight.megabytes.toFixed(1)} MB)`,
    toNotebookTable(measured, weight),
    '### What JSON costs: found in .ipynb files and in files of text',
    toCostTable(measured, sets),
    ...sets.flatMap((set, index) => [
      `### ${set.name}: found in .ipynb / as text`,
      toSetTable(measured, set, index)
    ])
  ];
}
