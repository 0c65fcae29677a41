/** The tables of what was measured. */
import { perThousand } from '../alarms.mjs';
import { table } from '../markdown.mjs';
import { countFound, percent } from '../sites.mjs';

/** Real notebooks: a row for each tool. */
export const toNotebookTable = (measured, { files, megabytes }) =>
  table(
    [
      'tool',
      'version',
      'found in code cells',
      'found in outputs',
      'precision',
      'false alarms per 1,000',
      'seconds',
      'MB/s'
    ],
    measured.map(({ name, version, planted, clean }) => [
      name,
      version,
      shareOf(planted.judged, 'source'),
      shareOf(planted.judged, 'output'),
      percent(planted.right, planted.right + planted.wrong),
      perThousand(clean.wrong, files),
      clean.seconds.toFixed(2),
      (megabytes / clean.seconds).toFixed(1)
    ])
  );

/** The sets as notebooks and as files of text: a row for each tool. */
export const toCostTable = (measured, sets) =>
  table(
    [
      'tool',
      ...sets.flatMap(({ name }) => [`${name} in .ipynb`, `${name} as text`])
    ],
    measured.map(({ name, sets: own }) => [
      name,
      ...own
        .flatMap(({ ipynb, text }) => [ipynb, text])
        .map(({ judged }) => shareOf(judged, null))
    ])
  );

/** A set: a row for each way of writing, a column for each tool. */
export const toSetTable = (measured, { groups }, index) =>
  table(
    ['in', 'sites', ...measured.map(({ name }) => name)],
    groups.map(group => {
      const pairs = measured.map(({ sets }) => sets[index]);
      const [first] = pairs;
      return [
        group,
        pick(first.ipynb.judged, group).length,
        ...pairs.map(({ ipynb, text }) =>
          [ipynb, text].map(({ judged }) => shareOf(judged, group)).join(' / ')
        )
      ];
    })
  );

/** Of a group, or all. */
const pick = (judged, wanted) =>
  judged.filter(({ group }) => wanted === null || group === wanted);

const shareOf = (judged, group) => {
  const own = pick(judged, group);
  return percent(countFound(own), own.length);
};
