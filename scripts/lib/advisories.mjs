/** Makes the list of advisories of entries of OSV (https://ossf.github.io/osv-schema/). */

import { toSeverity } from './cvss.mjs';

/** The packages that a Jupyter server or a Hub stands on. */
const watched = new Set([
  'ipykernel',
  'ipython',
  'jupyter-client',
  'jupyter-core',
  'jupyter-lsp',
  'jupyter-server',
  'jupyter-server-proxy',
  'jupyterhub',
  'jupyterlab',
  'jupyterlab-git',
  'jupyterlab-server',
  'nbconvert',
  'nbformat',
  'notebook',
  'oauthenticator',
  'tornado'
]);

const normalize = name => name.toLowerCase().replace(/[-_.]+/g, '-');

/** What GitHub calls them. */
const severities = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MODERATE: 'medium',
  LOW: 'low'
};

/** What GitHub rated, or else what the vector of the score says. */
const severityOf = ({ database_specific: more, severity: vectors = [] }) =>
  severities[more?.severity] ??
  vectors.map(({ score }) => toSeverity(score)).find(Boolean) ??
  '';

/** `>=4.0.0,<4.0.11` for each pair of events. */
const toRanges = ({ ranges = [] }) =>
  ranges
    .filter(({ type }) => type === 'ECOSYSTEM')
    .flatMap(({ events }) => {
      const found = [];
      let start = '';
      for (const { introduced, fixed, last_affected: last } of events) {
        start = introduced === undefined || introduced === '0' ? start : `>=${introduced}`;
        const end = fixed ? `<${fixed}` : last ? `<=${last}` : null;
        if (end !== null) {
          found.push([start, end].filter(Boolean).join(','));
          start = '';
        }
      }
      const isOpen = !events.some(each => each.fixed ?? each.last_affected);
      return isOpen ? [start || '>=0'] : found;
    });

/** GitHub rates its entries; the others often say the same under another id. */
const isBetter = (left, right) =>
  left.id.startsWith('GHSA') && !right.id.startsWith('GHSA');

const sameAs = entry => [entry.id, ...(entry.aliases ?? [])];

const withoutDoubles = entries => {
  const kept = [];
  for (const entry of entries) {
    const at = kept.findIndex(each =>
      sameAs(each).some(id => sameAs(entry).includes(id))
    );
    if (at < 0) {
      kept.push(entry);
    } else if (isBetter(entry, kept[at])) {
      kept[at] = entry;
    }
  }
  return kept;
};

const toRows = entry =>
  (entry.affected ?? [])
    .filter(
      ({ package: { ecosystem, name } }) =>
        ecosystem === 'PyPI' && watched.has(normalize(name))
    )
    .map(affected => [
      normalize(affected.package.name),
      entry.id,
      severityOf(entry),
      toRanges(affected)
    ])
    .filter(([, , , ranges]) => ranges.length > 0);

/** One row for each package and advisory. */
const merge = rows => {
  const merged = new Map();
  for (const [name, id, severity, ranges] of rows) {
    const key = `${name} ${id}`;
    const before = merged.get(key)?.[3] ?? [];
    merged.set(key, [name, id, severity, [...new Set([...before, ...ranges])]]);
  }
  return [...merged.keys()].sort().map(key => merged.get(key));
};

/** The list as it is kept, dated with the newest entry of the export. */
export const toAdvisoryList = entries => {
  const valid = entries.filter(({ withdrawn }) => withdrawn === undefined);
  const rows = merge(withoutDoubles(valid).flatMap(toRows));
  const dates = entries.map(({ modified = '' }) => modified.slice(0, 10)).sort();
  const lines = rows.map(row => `  ${JSON.stringify(row)}`).join(',\n');
  return {
    count: rows.length,
    text: [
      "import type { AdvisoryRow } from './row';",
      '',
      '/** When the list was made; `npm run advisories` renews it from an export of OSV. */',
      `export const listDate = '${dates[dates.length - 1] ?? ''}';`,
      '',
      '// prettier-ignore',
      'export const advisories: readonly AdvisoryRow[] = [',
      lines,
      '];',
      ''
    ].join('\n')
  };
};
