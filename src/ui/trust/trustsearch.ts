import type { TranslationBundle } from '@jupyterlab/translation';

import type { Review } from '../../engine/trust';
import {
  effectWord,
  kindWord,
  spotWords,
  toShown,
  toShownLines
} from './trustwords';

/**
 * The part of a review that says something, in the words in which it is shown.
 *
 * @param chosen - cells that stay: nobody decides on what is out of sight.
 */
export const findMatches = (
  review: Review,
  sought: string,
  chosen: readonly number[],
  trans: TranslationBundle
): Review => {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') {
    return review;
  }
  const says = (...texts: readonly string[]): boolean =>
    texts.some(text => text.toLowerCase().includes(wanted));
  const cellWords = (cell: number): string => trans.__('Cell %1', cell + 1);
  return {
    changes: review.changes.filter(
      change =>
        chosen.includes(change.cell) ||
        says(
          cellWords(change.cell),
          effectWord(change.effect, trans),
          toShown(change.host ?? ''),
          toShown(change.excerpt),
          toShownLines(change),
          spotWords(change, trans)
        )
    ),
    looks: review.looks.filter(
      look =>
        chosen.includes(look.cell) ||
        says(cellWords(look.cell), spotWords(look, trans))
    ),
    code: review.code.filter(({ cell, kind, reason, excerpt }) =>
      says(cellWords(cell), kindWord(kind, trans), reason, toShown(excerpt))
    )
  };
};
