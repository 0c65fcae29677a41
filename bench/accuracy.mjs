/** What is found of what was planted, and what is found where nothing is. */
import { join } from 'node:path';
import { scan } from './commands.mjs';
import { readTruth } from './notebooks.mjs';
import { table } from './markdown.mjs';
import { isHit, isSure, percent } from './sites.mjs';

export function measureAccuracy(folder) {
  const sites = readTruth(folder);
  const planted = scan(join(folder, 'planted')).findings.filter(isSure);
  const clean = scan(join(folder, 'clean')).findings.filter(isSure);
  const found = sites.map(site => planted.some(each => isHit(each, site)));
  const strays = planted.filter(each => !sites.some(site => isHit(each, site)));
  return [
    '## Found of what was planted',
    recallTable(sites, found),
    '### Missed',
    missedTable(sites, found),
    `### Other findings in planted notebooks (precision ${percent(planted.length - strays.length, planted.length)})`,
    findingTable(strays),
    `## False alarms in clean notebooks: ${clean.length}`,
    findingTable(clean)
  ];
}

function recallTable(sites, found) {
  const rows = ['part', 'shape', 'value_origin'].flatMap(by =>
    [...new Set(sites.map(site => site[by]))].sort().map(value => {
      const of = sites.flatMap((site, index) =>
        site[by] === value ? [found[index]] : []
      );
      const hits = of.filter(Boolean).length;
      return [by, value, of.length, hits, percent(hits, of.length)];
    })
  );
  return table(['by', 'value', 'sites', 'found', 'share'], rows);
}

function missedTable(sites, found) {
  const missed = sites.filter((_, index) => !found[index]);
  return table(
    ['shape', 'value origin', 'provider', 'name', 'path', 'cell', 'line'],
    missed.map(site => [
      site.shape,
      site.value_origin,
      site.provider,
      site.name,
      site.path,
      site.cell,
      site.line
    ])
  );
}

const findingTable = findings =>
  table(
    ['rule', 'confidence', 'masked', 'path', 'cell', 'part', 'line'],
    findings.map(each => [
      each.rule,
      each.confidence,
      each.masked,
      each.path,
      each.cell,
      each.mime ?? each.part,
      each.line
    ])
  );
