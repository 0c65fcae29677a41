import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

/** How cells are chosen. */
export interface CellPick {
  /** By their index. */
  readonly selected: readonly number[];
  toggle(cell: number): void;
}

/** The name of a cell, with a box to choose it by; `pick` is `null` where there is no choice. */
export const CellHeading = (props: {
  cell: number;
  words: string;
  trans: TranslationBundle;
  pick: CellPick | null;
}): JSX.Element => {
  const { cell, words, trans, pick } = props;
  const name = trans.__('Cell %1: %2', cell + 1, words);
  return pick === null ? (
    <div className="nbw-Review-name">{name}</div>
  ) : (
    <label className="nbw-Review-name">
      <input
        type="checkbox"
        checked={pick.selected.includes(cell)}
        onChange={() => pick.toggle(cell)}
      />
      {name}
    </label>
  );
};
