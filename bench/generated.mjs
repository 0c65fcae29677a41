/** What is found in code and outputs that nobody wrote a rule for: names, values and wording are invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from './commands.mjs';
import { carriers, toNotebook } from './generated/notebooks.mjs';
import { table } from './markdown.mjs';
import { isHit, isSure, percent } from './sites.mjs';

/** Shares above are not listed one by one. */
const aim = 0.98;

/** Writes all notebooks, scans them as a folder and tells what was found. */
function scanGenerated() {
  const folder = mkdtempSync(join(tmpdir(), 'nbwarden-generated-'));
  try {
    const sites = carriers.flatMap((carrier, index) => {
      const path = `${index}.ipynb`;
      const { notebook, sites: own } = toNotebook(carrier, index);
      writeFileSync(join(folder, path), JSON.stringify(notebook));
      const { kind, mime, part, carrier: title } = carrier;
      const shared = { path, part, kind, mime, output: 0, carrier: title };
      return own.map(site => ({ ...site, ...shared }));
    });
    return { sites, findings: scan(folder).findings.filter(isSure) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const groupBy = (items, toKey) => {
  const groups = new Map();
  items.forEach(item => {
    const key = toKey(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return groups;
};

export function measureGenerated() {
  const { sites, findings } = scanGenerated();
  const byPath = groupBy(findings, ({ path }) => path);
  const judged = sites.map(site => ({
    ...site,
    isFound: (byPath.get(site.path) ?? []).some(each => isHit(each, site))
  }));
  const sitesByPath = groupBy(sites, ({ path }) => path);
  const strays = findings.filter(
    finding => !sitesByPath.get(finding.path).some(site => isHit(finding, site))
  );
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
  const rows = Array.from(groupBy(judged, toKey), ([key, sites]) => {
    const found = sites.filter(({ isFound }) => isFound).length;
    return { key, found, of: sites.length };
  });
  return table(
    ['of', 'sites', 'found', 'share'],
    rows
      .filter(({ found, of }) => found / of < below)
      .map(({ key, found, of }) => [key, of, found, percent(found, of)])
  );
};
