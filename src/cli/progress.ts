import { elapsed } from './clock';

/** So long, in milliseconds, nobody wonders. */
const patience = 500;
const interval = 100;

const width = 30;
const toStart = '\r\u001b[K';

/** The bar for a share of the work. */
export const toBar = (done: number, total: number): string => {
  const filled = Math.round((width * done) / Math.max(1, total));
  const bar = '#'.repeat(filled).padEnd(width, '-');
  return `[${bar}] ${done} of ${total} files`;
};

/** Shows on a terminal how far a run is; what is shown goes away at its end. */
export class Progress {
  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
  }

  /** @param countDone - how many of `total` files are done by now. */
  start(countDone: () => number, total: number): void {
    if (!this.stream.isTTY) {
      return;
    }
    const start = elapsed();
    this.timer = setInterval(() => {
      if (elapsed() - start > patience) {
        this.isShown = true;
        this.stream.write(toStart + toBar(countDone(), total));
      }
    }, interval);
  }

  end(): void {
    clearInterval(this.timer);
    if (this.isShown) {
      this.stream.write(toStart);
    }
  }

  private readonly stream: NodeJS.WriteStream;
  private timer: NodeJS.Timeout | undefined;
  private isShown = false;
}
