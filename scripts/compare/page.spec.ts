import { readPage } from '../testing/pages';
import { findDifferences, heading, readCells } from './page';
import { states } from './states';

const { text } = readPage('docs/commit.md');

const outcomes = [
  'stopped',
  'redacted',
  'is not in it',
  'gets in',
  'not staged',
  'git refuses',
  'asks',
  'asks, gets in',
  'asks, changes the file',
  '–'
];

describe('the table of docs/commit.md', () => {
  it('tells of each state that is measured, once, and of no other', () => {
    expect(readCells(text).map(([name]) => name)).toEqual(
      states.map(({ name }) => name)
    );
  });

  it.each(readCells(text))('%s: each cell is an outcome', (_, cells) => {
    expect(cells).toHaveLength(heading.length - 1);
    expect(outcomes).toEqual(expect.arrayContaining([...cells]));
  });

  it('is compared with what was measured', () => {
    const rows = readCells(text).map(([name, cells]) => [name, ...cells]);
    expect(findDifferences(text, rows)).toEqual([]);
    const [[name, ...cells]] = rows;
    expect(
      findDifferences(text, [[name, ...cells.slice(0, -1), 'gets in']])
    ).toEqual([`${name}, jupyterlab-git alone: gets in`]);
  });
});
