import { parentPort, workerData } from 'node:worker_threads';

import { Board } from './board';
import { FileScanner, type Outcome, type ScanSettings } from './filescan';
import type { Source } from './source';
import { work } from './work';

/** What a further thread is given. */
export interface Task {
  readonly sources: readonly Source[];
  readonly settings: ScanSettings;
  readonly memory: SharedArrayBuffer;
  readonly thread: number;
}

/** What it hands over: a file's index, and what the file gave. */
export interface Delivery {
  readonly index: number;
  readonly outcome: Outcome;
}

/** Whether there is anything to tell; most files hold nothing. */
export const saysSomething = ({ findings, errors }: Outcome): boolean =>
  findings.length + errors.length > 0;

/** Runs in a thread beside the first one. */
export const runWorker = (): Promise<void> => {
  const { sources, settings, memory, thread } = workerData as Task;
  const scanner = new FileScanner(settings);
  return work(sources, new Board(memory), thread, scanner, (index, outcome) => {
    if (saysSomething(outcome)) {
      parentPort?.postMessage({ index, outcome } satisfies Delivery);
    }
  });
};
