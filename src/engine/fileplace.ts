import type { Place } from './types';

/** The one place that a file has which is no notebook. */
export const filePlace: Place = {
  part: 'file',
  cell: null,
  cellId: null,
  output: null,
  mime: null
};
