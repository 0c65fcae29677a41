import type { FileError, Report } from '../engine/report';
import type { ScanCommand } from './arguments';
import { Board } from './board';
import { scanTogether } from './crew';
import { listFiles } from './files';
import { chooseJobs } from './jobs';
import { Progress } from './progress';
import { toReported, type Source } from './source';
import { listStaged } from './staged';
import { toReason } from './trouble';

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

const list = ({ paths, isStaged }: ScanCommand): Listing => {
  const sources = new Map<string, Source>();
  const errors: FileError[] = [];
  const tell = (path: string, error: unknown): void => {
    errors.push({ path: toReported(path), message: toReason(error) });
  };
  const attempt = (path: string, listSources: () => Iterable<Source>): void => {
    try {
      for (const source of listSources()) {
        sources.set(source.path, source);
      }
    } catch (error) {
      tell(path, error);
    }
  };
  if (isStaged) {
    attempt('.', () => listStaged(paths));
  } else {
    paths.forEach(path => attempt(path, () => listFiles(path, tell)));
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

/** Scans files and folders, or what is staged. Never throws: what could not be read is in the report. */
export const scanPaths = async (command: ScanCommand): Promise<Run> => {
  const start = performance.now();
  const { sources, errors } = list(command);
  const jobs = command.jobs ?? chooseJobs(sources);
  const board = new Board(Board.allocate(jobs));
  const progress = new Progress(process.stderr);
  const forget = stopOnInterrupt(board);
  progress.start(() => board.done, sources.length);
  const wantsLines = command.format === 'sarif';
  const settings = { now: Date.now(), wantsLines };
  const outcomes = await scanTogether(sources, settings, jobs, board);
  progress.end();
  forget();
  const { files, bytes, done } = board;
  const count = sources.length - done;
  const isStopped = board.isStopped && count > 0;
  const left = isStopped ? [toLeft(count)] : [];
  const milliseconds = Math.round(performance.now() - start);
  const report: Report = {
    findings: outcomes.flatMap(({ findings }) => findings),
    errors: [...errors, ...outcomes.flatMap(each => each.errors), ...left],
    scanned: { files, bytes, milliseconds }
  };
  return { report, isStopped };
};

const toLeft = (count: number): FileError => ({
  path: '.',
  message: `The scan was stopped: ${count} ${count === 1 ? 'file was' : 'files were'} not scanned.`
});
