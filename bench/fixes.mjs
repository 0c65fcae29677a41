/** What fixes do, for each way: whether cells parse, values are gone, programs do what they did. */
import { inRoot } from '../scripts/lib/paths.mjs';
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { groupBy } from './groups.mjs';
import { table } from './markdown.mjs';
import { percent } from './sites.mjs';

const script = inRoot('src/engine/fixes/fixtures/judge.py');

export async function measureFixes(folder) {
  const bench = await importTypeScript('bench/fixes.ts');
  const judge = bench.toJudge(script);
  const sites = bench.listSites(folder);
  const single = bench.ways.map(way => ({
    ...bench.fixSites(sites, way, judge),
    ...bench.runPrograms(way, judge)
  }));
  const whole = bench.ways.map(way => bench.fixNotebooks(folder, way));
  return [
    `## Fixes: ${sites.length} places in code, one at a time with its copies`,
    table(
      ['way', 'fixed', 'parse', 'gone', 'same values', 'left'],
      single.map(
        ({ way, sites: all, fixed, parsed, gone, same, of, reasons }) => [
          way,
          percent(fixed, all),
          percent(parsed, fixed),
          percent(gone, fixed),
          `${percent(same, of)} of ${of}`,
          reasons.length
        ]
      )
    ),
    '### Left alone, one at a time',
    reasonTable(single),
    `## Fixes: whole notebooks, ${whole[0].sites} findings`,
    table(
      ['way', 'fixed', 'gone', 'notebooks that can be read', 'left'],
      whole.map(({ way, sites: all, fixed, parsed, gone, reasons }) => [
        way,
        percent(fixed, all),
        percent(gone, fixed),
        parsed,
        reasons.length
      ])
    ),
    '### Left alone, whole notebooks',
    reasonTable(whole)
  ];
}

const reasonTable = tallies => {
  const left = tallies.flatMap(({ way, reasons }) =>
    reasons.map(reason => ({ way, reason }))
  );
  const rows = Array.from(
    groupBy(left, ({ reason }) => reason),
    ([reason, own]) => [
      reason,
      own.length,
      [...new Set(own.map(({ way }) => way))].join(', ')
    ]
  );
  return table(['reason', 'times', 'ways'], rows);
};
