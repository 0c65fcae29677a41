import { hasSameCells } from './samecells';
import { htmlNotebook } from '../testing/opennotebook';

const file = htmlNotebook(['<b>a</b>']);
const [cell] = file.cells;

it.each<[string, object, boolean]>([
  ['itself', file, true],
  ['one with trust', htmlNotebook(['<b>a</b>'], true), true],
  ['one without ids', { cells: [{ ...cell, id: undefined }] }, true],
  ['one with another language', { ...file, metadata: { name: 'x' } }, true],
  ['another output', htmlNotebook(['<b>b</b>']), false],
  ['another source', { cells: [{ ...cell, source: 'x' }] }, false],
  ['a cell more', { cells: [cell, cell] }, false],
  ['no cell', { cells: [] }, false],
  ['other widgets', { ...file, metadata: { widgets: { a: 1 } } }, false],
  ['other tags', { cells: [{ ...cell, metadata: { tags: ['a'] } }] }, false]
])('a notebook and %s', (_, other, isSame) => {
  expect(hasSameCells(file, other)).toBe(isSame);
});
