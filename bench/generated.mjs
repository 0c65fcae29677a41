/** What is found in code and outputs that nobody wrote a rule for: names, values and wording are invented. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from './commands.mjs';
import { withFolder } from './folder.mjs';
import { carriers, toNotebook } from './generated/notebooks.mjs';
import { groupBy } from './groups.mjs';
import { table } from './markdown.mjs';
import { countFound, isSure, judge, percent } from './sites.mjs';

/** Shares above are not listed one by one. */
const aim = 0.98;

/** Writes all notebooks, scans them as a folder and tells what was found. */
const scanGenerated = () =>
  withFolder(folder => {
    const sites = carriers.flatMap((carrier, index) => {
      const path = `${index}.ipynb`;
      const { notebook, sites: own } = toNotebook(carrier, index);
      writeFileSync(join(folder, path), JSON.stringify(notebook));
      const { kind, mime, part, carrier: title } = carrier;
      const shared = { path, part, kind, mime, output: 0, carrier: title };
      return own.map(site => ({ ...site, ...shared }));
    });
    return judge(sites, scan(folder).findings.filter(isSure));
  });

export async function measureGenerated() {
  const { judged, strays } = await scanGenerated();
  return [
    `## Found in generated code and outputs (${strays.length} other findings)`,
    recallTable(judged, ({ part, kind }) => `${part}, ${kind}`),
    recallTable(judged, ({ origin }) => origin),
    `### Carriers below ${percent(aim, 1)}`,
    recallTable(
      judged,
      ({ part, carrier, kind }) => `${part}: ${carrier}, ${kind}`,
      aim
    )
  ];
}

const recallTable = (judged, toKey, below = 2) => {
  const rows = Array.from(groupBy(judged, toKey), ([key, sites]) => ({
    key,
    found: countFound(sites),
    of: sites.length
  }));
  return table(
    ['of', 'sites', 'found', 'share'],
    rows
      .filter(({ found, of }) => found / of < below)
      .map(({ key, found, of }) => [key, of, found, percent(found, of)])
  );
};
