/** The table of docs/commit.md, in which states that end alike share a row. */
import { readRows } from '../testing/tables';

export const heading = [
  'state',
  'the Git panel',
  'hook',
  'filter',
  'nbstripout',
  'jupyterlab-git alone'
];

/** What the page tells of each state, by its name. */
export const readCells = (
  text: string
): readonly (readonly [name: string, cells: readonly string[]])[] =>
  readRows(text, heading[0]).flatMap(([names, ...cells]) =>
    names.split(', ').map(name => [name, cells] as const)
  );

/** Where the page tells something else than what was measured. */
export const findDifferences = (
  text: string,
  rows: readonly (readonly string[])[]
): string[] => {
  const told = new Map(readCells(text));
  return rows.flatMap(([name, ...cells]) =>
    cells.flatMap((cell, column) =>
      told.get(name)?.[column] === cell
        ? []
        : [`${name}, ${heading[column + 1]}: ${cell}`]
    )
  );
};
