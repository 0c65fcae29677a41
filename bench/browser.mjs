/** What a person waits for in the page: from key press to mark, and JupyterLab's start. */
import { table } from './markdown.mjs';
import { withLab } from './browser/lab.mjs';
import { measureStarts } from './browser/start.mjs';
import { measureTyping } from './browser/typing.mjs';

const HEAD = ['what', 'median ms', 'longest ms', 'runs'];

export async function measureBrowser() {
  const typing = await withLab({ isExtended: true }, measureTyping);
  const [plain, extended] = await withLab({ isExtended: false }, plainLab =>
    withLab({ isExtended: true }, lab => measureStarts([plainLab, lab]))
  );
  const added = toMedian(extended) - toMedian(plain);
  return [
    '## In the browser',
    table(HEAD, [
      toRow('last key press of a key to its mark, cell of 300 lines', typing),
      toRow('JupyterLab starts without nbwarden', plain),
      toRow('JupyterLab starts with nbwarden', extended)
    ]),
    `nbwarden adds ${added.toFixed(0)} ms to the start: ${((100 * added) / toMedian(plain)).toFixed(1)} %.`
  ];
}

const toRow = (what, times) => [
  what,
  toMedian(times).toFixed(0),
  Math.max(...times).toFixed(0),
  times.length
];

const toMedian = times =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
