/** What is found of what was planted, and what is found where nothing is. */
import { join } from 'node:path';
import { alarmTable } from './alarms.mjs';
import { scan } from './commands.mjs';
import { groupBy } from './groups.mjs';
import { readTruth } from './notebooks.mjs';
import { table } from './markdown.mjs';
import { countFound, isSecret, isSure, judge, percent } from './sites.mjs';

export function measureAccuracy(folder) {
  const planted = scan(join(folder, 'planted')).findings.filter(isSure);
  const clean = scan(join(folder, 'clean'));
  const { judged, strays } = judge(readTruth(folder), planted);
  const alarms = clean.findings.filter(isSure);
  return [
    '## Found of what was planted',
    recallTable(judged),
    '### Missed',
    missedTable(judged),
    `### Other findings in planted notebooks (precision ${percent(planted.length - strays.length, planted.length)})`,
    findingTable(strays),
    `## False alarms in clean notebooks: ${alarms.length}`,
    alarmTable(clean.findings.filter(isSecret), clean.scanned.files),
    findingTable(alarms)
  ];
}

function recallTable(judged) {
  const rows = ['part', 'shape', 'value_origin'].flatMap(by =>
    [...groupBy(judged, site => site[by])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([value, sites]) => {
        const found = countFound(sites);
        const { length } = sites;
        return [by, value, length, found, percent(found, length)];
      })
  );
  return table(['by', 'value', 'sites', 'found', 'share'], rows);
}

const missedTable = judged =>
  table(
    ['shape', 'value origin', 'provider', 'name', 'path', 'cell', 'line'],
    judged
      .filter(({ isFound }) => !isFound)
      .map(site => [
        site.shape,
        site.value_origin,
        site.provider,
        site.name,
        site.path,
        site.cell,
        site.line
      ])
  );

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
