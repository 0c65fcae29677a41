import { countPassing } from './bisect';
import type { Hits } from './prefilter';

/** The hits in a part of a text, told from where the part begins. By halves: a cell may have as many parts as hits. */
export function hitsWithin(hits: Hits, from: number, to: number): Hits {
  const within = new Map<string, readonly number[]>();
  hits.forEach((offsets, word) => {
    const first = countPassing(offsets, offset => offset < from);
    if (first < offsets.length && offsets[first] < to) {
      const behind = countPassing(offsets, offset => offset < to);
      within.set(
        word,
        offsets.slice(first, behind).map(offset => offset - from)
      );
    }
  });
  return within;
}
