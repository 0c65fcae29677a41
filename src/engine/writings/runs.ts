import type { Hits } from '../prefilter';
import type { View } from '../types';

/** Words of the pre-filter. */
type Words = Pick<ReadonlySet<string>, 'has'>;

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of characters around a place, of which nothing before `least` is a part. */
const findRun = (
  text: string,
  at: number,
  least: number,
  belongs: Uint8Array
): Run => {
  let from = at;
  while (from > least && belongs[text.charCodeAt(from - 1)] === 1) {
    from--;
  }
  let to = at;
  while (to < text.length && belongs[text.charCodeAt(to)] === 1) {
    to++;
  }
  return { from, to };
};

/** Where any of the words stands, in order; a text has few of them. */
const findPlaces = (hits: Hits, words: Words): number[] => {
  const places: number[] = [];
  hits.forEach((offsets, word) => {
    if (words.has(word)) {
      offsets.forEach(at => places.push(at));
    }
  });
  return places.sort((one, other) => one - other);
};

/**
 * Reads the runs of characters around the words that were hit, each once.
 *
 * @param belongs - the table of a run's characters.
 * @param read - is told the word's place and the run around it.
 */
export const readRuns = (
  text: string,
  hits: Hits,
  words: Words,
  belongs: Uint8Array,
  read: (at: number, run: Run) => View[]
): View[] => {
  const views: View[] = [];
  let done = 0;
  for (const at of findPlaces(hits, words)) {
    if (at >= done) {
      const run = findRun(text, at, done, belongs);
      done = run.to;
      views.push(...read(at, run));
    }
  }
  return views;
};
