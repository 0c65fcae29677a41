import { availableParallelism } from 'node:os';
import { statSync } from 'node:fs';

import type { Source } from './source';

/** From here on a further thread takes less time than it saves. */
const manyFiles = 400;
const manyBytes = 40_000_000;

/** Each takes memory. */
const mostThreads = 8;

const sizeOf = ({ path }: Source): number =>
  statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const toShare = (sources: readonly Source[]): number =>
  sources.length >= manyFiles
    ? sources.length / manyFiles
    : sources.reduce((sum, source) => sum + sizeOf(source), 0) / manyBytes;

/** How many threads scan, unless the user says it: more than one only for what takes long. */
export const chooseJobs = (
  sources: readonly Source[],
  processors = availableParallelism()
): number =>
  Math.min(mostThreads, processors, Math.max(1, Math.ceil(toShare(sources))));
