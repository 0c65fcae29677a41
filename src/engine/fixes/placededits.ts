/** The edits of a plan: in order, each once, and as their cells write lines. */
import type { CellEdit } from '../types';
import { behindMark, byPlace, isOfWindows, withWindowsEnds } from './apply';
import type { ReadCell } from './cells';
import type { Draft } from './drafts';
import { EditSet } from './editset';
import type { Edit } from './nouns';

/** An edit of a cell, which may be one that is needed once. */
type PlacedEdit = CellEdit & Pick<Edit, 'isOnce'>;

/** What drafts change, of each cell in order. */
export function editsOf(
  notebook: readonly ReadCell[],
  drafts: readonly Draft[]
): PlacedEdit[] {
  const sets = notebook.map(() => new EditSet());
  drafts.forEach(({ target, edits }) => sets[target.cell].add(edits));
  return sets.flatMap(({ all }, cell) =>
    [...all].sort(byPlace).map(edit => ({ cell, ...edit }))
  );
}

/** Without what an edit before does already. */
export function firstOnes(edits: readonly PlacedEdit[]): CellEdit[] {
  const done = new Set<string>();
  return edits
    .filter(({ isOnce, insert }) => {
      const isDone = isOnce === true && done.has(insert.trim());
      done.add(insert.trim());
      return !isDone;
    })
    .map(({ cell, from, to, insert }) => ({ cell, from, to, insert }));
}

/** Edits in the order of the notebook, as their cells write lines. */
export function inPlace(
  notebook: readonly ReadCell[],
  edits: readonly CellEdit[]
): CellEdit[] {
  const cells = [...new Set(edits.map(({ cell }) => cell))];
  const windows = new Set(
    cells.filter(cell => isOfWindows(notebook[cell].source))
  );
  return edits
    .map(edit => (windows.has(edit.cell) ? withWindowsEnds(edit) : edit))
    .map(edit => behindMark(notebook[edit.cell].source, edit))
    .sort((left, right) => left.cell - right.cell || byPlace(left, right));
}
