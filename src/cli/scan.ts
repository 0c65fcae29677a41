import { resolve } from 'node:path';

import type { FileError, Report } from '../engine/report';
import { count } from '../engine/report/words';
import type { Origin } from './arguments';
import { Board } from './board';
import { prepareCache } from './cache';
import { findCache } from './cache/place';
import { elapsed } from './clock';
import { listCommitted } from './commits';
import { scanTogether } from './crew';
import type { Configs } from './config';
import { listFiles } from './files';
import { createConfigs, FileScanner, type ScanSettings } from './filescan';
import { GitFailure } from './git';
import { chooseJobs } from './jobs';
import { Progress } from './progress';
import { toReported, type Source } from './source';
import { listStaged } from './staged';
import { toReason } from './trouble';

/** What to scan. */
export interface ScanRequest {
  /** Files and folders; `-` is the standard input. */
  readonly paths: readonly string[];
  /** What of them is read. */
  readonly origin: Origin;
  /** How many threads scan; `null` for as many as pay. */
  readonly jobs: number | null;
  /** Whether what is known of clean files is used, and kept. */
  readonly usesCache: boolean;
  /** Whether findings are told with their line of the file. */
  readonly wantsLines: boolean;
}

/** The files of a run, and what could not be looked into. */
interface Listing {
  readonly sources: readonly Source[];
  readonly errors: readonly FileError[];
}

/** What a run gave, and whether it was stopped before its end. */
export interface Run {
  readonly report: Report;
  readonly isStopped: boolean;
}

/** The same for a file, however it is named. */
const toKey = ({ path, blob }: Source): string =>
  `${blob} ${path === '-' ? path : resolve(path)}`;

const IN_CONFLICT =
  'It has a merge conflict, and git stages nothing of it. Resolve that, and git add it.';

const list = ({ paths, origin }: ScanRequest): Listing => {
  const sources = new Map<string, Source>();
  const errors: FileError[] = [];
  const tell = (path: string, error: unknown): void => {
    errors.push({ path: toReported(path), message: toReason(error) });
  };
  const attempt = (path: string, listSources: () => Iterable<Source>): void => {
    try {
      for (const source of listSources()) {
        const key = toKey(source);
        sources.set(key, sources.get(key) ?? source);
      }
    } catch (error) {
      tell(path, error);
    }
  };
  if (origin === 'files') {
    paths.forEach(path => attempt(path, () => listFiles(path, tell)));
  } else {
    attempt('.', () =>
      origin === 'staged'
        ? listStaged(paths, path => tell(path, new GitFailure(IN_CONFLICT)))
        : listCommitted(origin, paths)
    );
  }
  return { sources: [...sources.values()], errors };
};

/** What the first Ctrl-C stops; the second one ends the program at once. */
const stopOnInterrupt = (board: Board): (() => void) => {
  const interrupt = (): void => {
    if (board.isStopped) {
      process.exit(130);
    }
    board.stop();
  };
  process.on('SIGINT', interrupt);
  return () => process.off('SIGINT', interrupt);
};

/** Told of mistakes in `nbwarden.toml` once, as errors of a run. */
const toConfigs = (isStaged: boolean, errors: FileError[]): Configs =>
  createConfigs(isStaged, ({ path, line, message }) => {
    const where = line === null ? '' : `Line ${line + 1}: `;
    errors.push({ path: toReported(path), message: where + message });
  });

/** Scans files and folders, or what is staged. Never throws: what could not be read is in the report. */
export const scanPaths = async (request: ScanRequest): Promise<Run> => {
  const start = elapsed();
  const { origin, wantsLines } = request;
  const isStaged = origin === 'staged';
  const listed = list(request);
  const errors = [...listed.errors];
  // Outside of a repository nothing is staged, and nothing can be asked for.
  const configs =
    listed.sources.length === 0 ? null : toConfigs(isStaged, errors);
  const sources = listed.sources.filter(
    ({ path }) => !configs?.leavesOut(path)
  );
  const skipped = listed.sources.length - sources.length;
  const cache =
    request.usesCache && origin === 'files' ? findCache(sources.length) : null;
  if (cache) {
    prepareCache(cache);
  }
  const settings: ScanSettings = {
    now: Date.now(),
    wantsLines,
    isStaged,
    cache
  };
  const jobs = request.jobs ?? chooseJobs(sources);
  const board = new Board(Board.allocate(jobs));
  const progress = new Progress(process.stderr);
  const forget = stopOnInterrupt(board);
  progress.start(() => board.done, sources.length);
  const outcomes = configs
    ? await scanTogether(
        sources,
        settings,
        jobs,
        board,
        new FileScanner(settings, configs)
      )
    : [];
  progress.end();
  forget();
  errors.push(...findLate(request, listed));
  const { files, bytes, binary, done } = board;
  const unread = sources.length - done;
  const isStopped = board.isStopped && unread > 0;
  const left = isStopped ? [toLeft(unread)] : [];
  const milliseconds = Math.round(elapsed() - start);
  const report: Report = {
    findings: outcomes.flatMap(({ findings }) => findings),
    errors: [...errors, ...outcomes.flatMap(each => each.errors), ...left],
    scanned: { files, bytes, milliseconds, skipped, binary }
  };
  return { report, isStopped };
};

/** What was staged while the rest was judged would be committed unseen. */
const findLate = (request: ScanRequest, before: Listing): FileError[] => {
  if (request.origin !== 'staged') {
    return [];
  }
  const toKey = ({ blob, path }: Source): string => `${blob} ${path}`;
  const known = new Set(before.sources.map(toKey));
  const late = list(request).sources.filter(each => !known.has(toKey(each)));
  return late.map(({ path }) => ({
    path: toReported(path),
    message: 'It was staged while the rest was judged. Try again.'
  }));
};

const toLeft = (left: number): FileError => ({
  path: '.',
  message: `The scan was stopped: ${count(left, 'file was', 'files were')} not scanned.`
});
