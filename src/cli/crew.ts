/** Several threads that scan the files of a run. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { Board } from './board';
import type { FileScanner, Outcome, ScanSettings } from './filescan';
import { toReported, type Source } from './source';
import { work, type TellOutcome } from './work';
import { saysSomething, type Delivery, type Task } from './worker';

/** The bundle is the same for all threads; see `main.ts`. */
const toProgram = (): string => fileURLToPath(import.meta.url);

const broken = ({ path }: Source): Outcome => ({
  findings: [],
  errors: [{ path: toReported(path), message: 'The scan of it broke off.' }],
  bytes: null
});

/** Runs a thread to its end. If it breaks off, the file that it had is told as broken; others take the rest. */
const runThread = (
  task: Task,
  board: Board,
  tell: TellOutcome
): Promise<void> =>
  new Promise(resolve => {
    const worker = new Worker(toProgram(), { workerData: task });
    worker.on('message', ({ index, outcome }: Delivery) =>
      tell(index, outcome)
    );
    // What is behind it, nobody could tell a person; the exit follows.
    worker.on('error', () => undefined);
    worker.on('exit', code => {
      const source = task.sources[board.lastOf(task.thread)];
      if (code !== 0 && source) {
        tell(board.lastOf(task.thread), broken(source));
      }
      resolve();
    });
  });

/**
 * Scans files with so many threads, this one with its scanner included.
 *
 * @returns What they gave, in the order of the files.
 */
export const scanTogether = async (
  sources: readonly Source[],
  settings: ScanSettings,
  threads: number,
  board: Board,
  scanner: FileScanner
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const tell: TellOutcome = (index, outcome) => {
    if (saysSomething(outcome)) {
      outcomes[index] = outcome;
    }
  };
  const { memory } = board;
  const others = Array.from({ length: threads - 1 }, (_, index) =>
    runThread({ sources, settings, memory, thread: index + 1 }, board, tell)
  );
  await work(sources, board, 0, scanner, tell);
  await Promise.all(others);
  return Object.values(outcomes);
};
