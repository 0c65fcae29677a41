/** How many generated samples of each kind are found in each carrier. */
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { table } from './markdown.mjs';

/** Samples of each kind in each carrier. */
const samples = 3;

/** So many of the kinds that are missed most are listed. */
const listed = 30;

export async function measureCarriers() {
  const { allCredentials: kinds } = await importTypeScript(
    'src/engine/credentials/index.ts'
  );
  const { carriers } = await importTypeScript('scripts/samples/carriers.ts');
  const { tryFiles, tryNearMisses, tryTexts } = await importTypeScript(
    'scripts/samples/recall.ts'
  );
  const secrets = kinds.filter(({ rule }) => rule.category === 'secret');
  const trials = [
    ...tryTexts(secrets, carriers, samples),
    ...tryFiles(secrets, carriers, 1)
  ];
  const nearMisses = tryNearMisses(kinds, carriers);
  return [
    `## Generated samples of ${secrets.length} kinds`,
    table(headings('carrier'), [
      toRow('all', trials),
      ...toRows(trials, 'carrier')
    ]),
    '### Missed most',
    table(headings('kind'), toMissed(trials)),
    `### Near misses taken for the kind: ${percent(nearMisses, 'isFound')}`
  ];
}

const headings = by => [by, 'samples', 'found', 'told for what it is'];

const percent = (trials, key) => {
  const hits = trials.filter(trial => trial[key]).length;
  return `${((100 * hits) / trials.length).toFixed(2)} %`;
};

const toRow = (name, trials) => [
  name,
  trials.length,
  percent(trials, 'isFound'),
  percent(trials, 'isNamed')
];

const groupBy = (trials, key) => {
  const groups = new Map();
  for (const trial of trials) {
    const group = groups.get(trial[key]);
    if (group) {
      group.push(trial);
    } else {
      groups.set(trial[key], [trial]);
    }
  }
  return [...groups];
};

const toRows = (trials, key) =>
  groupBy(trials, key).map(([name, group]) => toRow(name, group));

const toMissed = trials =>
  groupBy(trials, 'id')
    .map(([name, group]) => ({ name, group, share: shareOf(group) }))
    .filter(({ share }) => share < 1)
    .sort((one, other) => one.share - other.share)
    .slice(0, listed)
    .map(({ name, group }) => toRow(name, group));

const shareOf = group =>
  group.filter(({ isFound }) => isFound).length / group.length;
