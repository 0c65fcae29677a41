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

/** A set: a row for each way of writing, a column for each tool. */
export const toSetTable = (measured, { groups }, index) =>
  table(
    ['in', 'sites', ...measured.map(({ name }) => name)],
    [null, ...groups].map(group => {
      const pairs = measured.map(({ sets }) => sets[index]);
      const [first] = pairs;
      return [
        group ?? 'all',
        pick(first.ipynb.judged, group).length,
        ...pairs.map(({ ipynb, text }) =>
          [ipynb, text].map(({ judged }) => shareOf(judged, group)).join(' / ')
        )
      ];
    })
  );

/** Without a group all of them. */
const pick = (judged, wanted) =>
  judged.filter(({ group }) => wanted === null || group === wanted);

const shareOf = (judged, group) => {
  const own = pick(judged, group);
  return percent(countFound(own), own.length);
};
