import { toExactGuard } from '../credentials/boundary';
import { tabled, type Hits, type Keywords } from '../prefilter';
import type { View } from '../types';
import { toDecoded } from '../views';
import { anchors } from './anchors';
import { toTable } from '../characters';
import { readRuns, type Run } from './runs';

/** As the pre-filter knows them; in the other case a letter stands for something else. */
export const base64Keywords: Keywords = tabled(anchors, toExactGuard);

/** Less is no credential, more is a file. */
const shortest = 12;
const longest = 16384;

const letters = toTable(/[A-Za-z0-9+/]/);
const padding = /={0,2}/y;

const endOf = (text: string, to: number): number => {
  padding.lastIndex = to;
  return to + (padding.exec(text)?.[0].length ?? 0);
};

/** What was encoded begins with the run, or behind a slash: `/` is a letter of base64 too. */
const decodeRun = (text: string, at: number, { from, to }: Run): View[] => {
  if (to - from < shortest || to - from > longest) {
    return [];
  }
  const slash = text.slice(from, at).lastIndexOf('/');
  const starts = slash < 0 ? [from] : [from, from + slash + 1];
  return starts.flatMap(start => toDecoded(text, start, endOf(text, to)) ?? []);
};

/** The views of what stands in base64 around the anchors that were hit. */
export const findDecoded = (text: string, hits: Hits): View[] =>
  readRuns(text, hits, base64Keywords, letters, (at, run) =>
    decodeRun(text, at, run)
  );
