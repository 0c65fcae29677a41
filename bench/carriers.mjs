/** How many generated samples of each kind are found in each carrier, as text and in the file of a notebook. */
import { importTypeScript } from '../scripts/lib/typescript.mjs';
import { groupBy } from './groups.mjs';
import { table } from './markdown.mjs';
import { countFound, percent } from './sites.mjs';

/** Samples of each kind in each carrier, as text; in a file one. */
const samples = 3;

export async function measureCarriers() {
  const { allCredentials: kinds } = await importTypeScript(
    'src/engine/credentials/all.ts'
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
  const missed = findMissed(trials);
  return [
    `## Generated samples of ${secrets.length} kinds`,
    table(headings('carrier'), [
      toRow('all', trials),
      ...groupRows(trials, ({ carrier }) => carrier)
    ]),
    `### By kind: ${secrets.length - missed.length} are found in every carrier, the others are`,
    table(
      headings('kind'),
      missed.map(([id, own]) => toRow(id, own))
    ),
    `### Near misses taken for the kind: ${percent(countFound(nearMisses), nearMisses.length, 2)}`
  ];
}

const headings = by => [
  by,
  'as text',
  'found',
  'told for what it is',
  'in .ipynb',
  'found',
  'told for what it is'
];

const toRow = (name, trials) => [
  name,
  ...toShares(trials.filter(({ isInFile }) => !isInFile)),
  ...toShares(trials.filter(({ isInFile }) => isInFile))
];

const toShares = trials => [
  trials.length,
  percent(countFound(trials), trials.length, 2),
  percent(trials.filter(({ isNamed }) => isNamed).length, trials.length, 2)
];

const groupRows = (trials, toKey) =>
  Array.from(groupBy(trials, toKey), ([name, own]) => toRow(name, own));

/** The kinds that are not found everywhere, the worst first. */
const findMissed = trials =>
  [...groupBy(trials, ({ id }) => id)]
    .filter(([, own]) => shareOf(own) < 1)
    .sort(([, one], [, other]) => shareOf(one) - shareOf(other));

const shareOf = trials => countFound(trials) / trials.length;
