/** What a person waits for in the page: from key press to mark, JupyterLab's start, a notebook that opens, a commit. */
import { table } from './markdown.mjs';
import { measureCommits } from './browser/commit.mjs';
import { withLab } from './browser/lab.mjs';
import { measureLongTasks } from './browser/longtasks.mjs';
import { measureStarts } from './browser/start.mjs';
import { measureTyping } from './browser/typing.mjs';

const HEAD = ['what', 'median ms', 'longest ms', 'runs'];

export async function measureBrowser(notebooks) {
  const typing = await withLab({ isExtended: true }, measureTyping);
  const [plain, extended] = await withBoth(measureStarts);
  const commits = await withBoth(labs =>
    inTurn(labs, measureCommits(notebooks))
  );
  const tasks = await withLab(
    { isExtended: true },
    measureLongTasks(notebooks)
  );
  const added = toMedian(extended) - toMedian(plain);
  return [
    '## In the browser',
    table(HEAD, [
      toRow('last key press of a key to its mark, cell of 300 lines', typing),
      toRow('JupyterLab starts without nbwarden', plain),
      toRow('JupyterLab starts with nbwarden', extended)
    ]),
    `nbwarden adds ${added.toFixed(0)} ms to the start: ${((100 * added) / toMedian(plain)).toFixed(1)} %.`,
    '### What nbwarden takes of the main thread',
    table(
      [
        'notebook',
        'MB',
        'what is done',
        'most of one long task, ms',
        'in all, ms'
      ],
      tasks
    ),
    "### A commit in jupyterlab-git's panel, from the click to its end",
    table(
      ['notebooks', 'median ms without nbwarden', 'with it'],
      toCommitRows(commits)
    )
  ];
}

/** A lab without nbwarden and one with it, at the same time. */
const withBoth = measure =>
  withLab({ isExtended: false }, plain =>
    withLab({ isExtended: true }, extended => measure([plain, extended]))
  );

async function inTurn(labs, measure) {
  const results = [];
  for (const lab of labs) {
    results.push(await measure(lab));
  }
  return results;
}

const toCommitRows = ([plain, extended]) =>
  plain.map(({ size, times }, index) => [
    size,
    toMedian(times).toFixed(0),
    toMedian(extended[index].times).toFixed(0)
  ]);

const toRow = (what, times) => [
  what,
  toMedian(times).toFixed(0),
  Math.max(...times).toFixed(0),
  times.length
];

const toMedian = times =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
