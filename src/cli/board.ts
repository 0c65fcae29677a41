import type { Outcome } from './filescan';

/** What the threads of a run share: whose turn it is, and what was done. */
export class Board {
  /** @param memory - what `Board.allocate` gave, the same for all threads. */
  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.sizes = new BigInt64Array(memory, 0, 1);
    this.counts = new Int32Array(memory, BigInt64Array.BYTES_PER_ELEMENT);
    this.current = this.counts.subarray(slots.length);
  }

  /** Memory for a run of so many threads. */
  static allocate(threads: number): SharedArrayBuffer {
    return new SharedArrayBuffer(
      BigInt64Array.BYTES_PER_ELEMENT +
        Int32Array.BYTES_PER_ELEMENT * (slots.length + threads)
    );
  }

  readonly memory: SharedArrayBuffer;

  /** The next file for a thread, and for no other; there are files up to the number that the caller knows. */
  take(thread: number): number {
    const index = Atomics.add(this.counts, slots.indexOf('taken'), 1);
    // One more, so that 0 stands for none.
    Atomics.store(this.current, thread, index + 1);
    return index;
  }

  /** The file that a thread took last, the one at fault if it broke off; -1 for none. */
  lastOf(thread: number): number {
    return Atomics.load(this.current, thread) - 1;
  }

  /** A file was scanned, or was not; `bytes` is `null` if it could not be read. */
  addDone({ bytes, isBinary }: Pick<Outcome, 'bytes' | 'isBinary'>): void {
    Atomics.add(this.counts, slots.indexOf('done'), 1);
    if (isBinary) {
      Atomics.add(this.counts, slots.indexOf('binary'), 1);
    }
    if (bytes !== null) {
      Atomics.add(this.counts, slots.indexOf('read'), 1);
      Atomics.add(this.sizes, 0, BigInt(bytes));
    }
  }

  /** Lets nobody begin another file. */
  stop(): void {
    Atomics.store(this.counts, slots.indexOf('taken'), endless);
  }

  get isStopped(): boolean {
    return Atomics.load(this.counts, slots.indexOf('taken')) >= endless;
  }

  /** How many files were scanned, or failed. */
  get done(): number {
    return Atomics.load(this.counts, slots.indexOf('done'));
  }

  /** How many files could be read. */
  get files(): number {
    return Atomics.load(this.counts, slots.indexOf('read'));
  }

  /** How many files hold no text, and do not say so by their name. */
  get binary(): number {
    return Atomics.load(this.counts, slots.indexOf('binary'));
  }

  get bytes(): number {
    return Number(Atomics.load(this.sizes, 0));
  }

  private readonly counts: Int32Array;
  private readonly current: Int32Array;
  private readonly sizes: BigInt64Array;
}

const slots = ['taken', 'done', 'read', 'binary'] as const;

/** More than there can be files, and far enough from the largest number to be counted on. */
const endless = 2 ** 30;
