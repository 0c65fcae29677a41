import type { ICellModel } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';

import { isByTrust, type Review } from '../../engine/trust';
import type { OutputChange } from '../../notebook/repair/outputedits';
import { readOutput } from '../../notebook/repair/repair';
import type { NotebookWatch } from '../../notebook/watch/watch';
import { type Changes, nothingElse, say } from '../repair/changes';

/**
 * Remove the outputs that act, or look different where none acts, in the chosen
 * cells or, without any, in all; it can be taken back.
 *
 * @param cells - of the review, which names them by their index.
 */
export const clearListed = (
  watch: NotebookWatch,
  { review, cells }: { review: Review; cells: readonly ICellModel[] },
  chosen: readonly number[],
  { changes, trans }: { changes: Changes; trans: TranslationBundle }
): Promise<void> => {
  const outputs = toRemovals(listPlaces(review, chosen), cells);
  if (outputs.length === 0) {
    say(trans.__('There is no such output.'));
    return Promise.resolve();
  }
  return changes.sayIfStale(() =>
    changes.make(
      watch,
      { sources: [], outputs, beside: [] },
      trans._n('Cleared %1 output.', 'Cleared %1 outputs.', outputs.length),
      nothingElse('clearing')
    )
  );
};

/** An output, by the index of its cell and its own. */
type Place = readonly [cell: number, output: number];

const listPlaces = (
  { changes, looks }: Review,
  chosen: readonly number[]
): readonly Place[] => {
  const isForAll = chosen.length === 0;
  const acting = changes.filter(isByTrust);
  const listed = acting.length > 0 && isForAll ? acting : [...acting, ...looks];
  const places = listed
    .filter(({ cell }) => isForAll || chosen.includes(cell))
    .flatMap(({ cell, output }): [string, Place][] =>
      output === null ? [] : [[`${cell} ${output}`, [cell, output]]]
    );
  return [...new Map(places).values()];
};

const toRemovals = (
  places: readonly Place[],
  cells: readonly ICellModel[]
): readonly OutputChange[] =>
  places.map(([at, index]) => ({
    cell: cells[at],
    index,
    before: readOutput(cells[at], index),
    after: null
  }));
