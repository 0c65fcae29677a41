/** Cells that say nothing: left out, or the number of the row. */
const EMPTY =
  /^(?:\s*|-+|\d{1,9}|NaN|NaT|None|NULL|null|NA|<NA>|&lt;NA&gt;|\.{3}|…)$/;

/** Whether a cell of a table says something. */
export const isFilled = (cell: string): boolean => !EMPTY.test(cell.trim());
