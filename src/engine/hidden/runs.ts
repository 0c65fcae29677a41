import type { Hits } from '../prefilter';
import type { View } from '../types';

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of characters around a place, of which nothing before `least` is a part. */
const findRun = (
  text: string,
  at: number,
  least: number,
  belongs: RegExp
): Run => {
  let from = at;
  while (from > least && belongs.test(text[from - 1])) {
    from--;
  }
  let to = at;
  while (to < text.length && belongs.test(text[to])) {
    to++;
  }
  return { from, to };
};

/**
 * Reads the runs of characters around the words that were hit, each once.
 *
 * @param belongs - whether a character is one of a run's.
 * @param read - is told the word's place and the run around it.
 */
export const readRuns = (
  text: string,
  hits: Hits,
  words: readonly string[],
  belongs: RegExp,
  read: (at: number, run: Run) => View[]
): View[] => {
  const views: View[] = [];
  let done = 0;
  const places = words.flatMap(word => hits.get(word) ?? []);
  for (const at of places.sort((one, other) => one - other)) {
    if (at >= done) {
      const run = findRun(text, at, done, belongs);
      done = run.to;
      views.push(...read(at, run));
    }
  }
  return views;
};
