import type { Board } from './board';
import { elapsed } from './clock';
import type { FileScanner, Outcome } from './filescan';
import type { Source } from './source';

/** So often, in milliseconds, a thread looks at what else happened: a key, a message, the time. */
const patience = 30;

const pause = (): Promise<void> =>
  new Promise(resolve => setImmediate(resolve));

/** Told what a file gave, by its index. */
export type TellOutcome = (index: number, outcome: Outcome) => void;

/** What a thread does: scans files until none is left, beside other threads that do the same. */
export const work = async (
  sources: readonly Source[],
  board: Board,
  thread: number,
  scanner: FileScanner,
  tell: TellOutcome
): Promise<void> => {
  // From here on each pause looks at what came in: where Node stands before, it may not.
  await pause();
  let rested = elapsed();
  for (
    let index = board.take(thread);
    index < sources.length;
    index = board.take(thread)
  ) {
    const outcome = await scanner.scan(sources[index]);
    board.addDone(outcome);
    tell(index, outcome);
    if (elapsed() - rested > patience) {
      await pause();
      rested = elapsed();
    }
  }
  scanner.close();
};
