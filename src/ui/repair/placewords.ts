/** Where the values of a repair stand, in words. Cells, lines and outputs count from 1. */
import type { TranslationBundle } from '@jupyterlab/translation';

import type { Finding } from '../../engine/types';

/** "Cell 4", "Notebook metadata" */
export const ownerWords = (
  { place }: Finding,
  trans: TranslationBundle
): string =>
  place.cell === null
    ? trans.__('Notebook metadata')
    : trans.__('Cell %1', place.cell + 1);

/** Where in the cell: "line 3", "output 1"; empty in the notebook's metadata. */
export const spotWords = (
  { place, range }: Finding,
  trans: TranslationBundle
): string => {
  if (place.cell === null) {
    return '';
  }
  if (place.output !== null) {
    return trans.__('output %1', place.output + 1);
  }
  switch (place.part) {
    case 'metadata':
      return trans.__('metadata');
    case 'attachment':
      return trans.__('attachments');
    default:
      return trans.__('line %1', range.line + 1);
  }
};

/** So many words are told; nobody reads on. */
const MOST_WORDS = 3;

/** "line 3, line 9", "line 1, line 2, line 3 and 40 more"; each once. */
export const joinWords = (
  words: readonly string[],
  trans: TranslationBundle
): string => {
  const different = [...new Set(words)].filter(word => word !== '');
  const told = different.slice(0, MOST_WORDS).join(', ');
  const left = different.length - MOST_WORDS;
  return left > 0 ? trans.__('%1 and %2 more', told, left) : told;
};
