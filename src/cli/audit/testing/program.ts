import { spawn, type ChildProcess } from 'node:child_process';

import { waitUntil } from './ports';

/** Where a program runs, and in which environment. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A program that a test has started, and what it says. */
export class RunningProgram {
  /** @param log - what the one before it said, where it is started again. */
  constructor(
    command: readonly string[],
    surroundings: Surroundings,
    public log: string
  ) {
    const [program, ...args] = command;
    this.process = spawn(program, args, surroundings);
    this.process.stdin?.end();
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.log += text;
      });
    }
  }

  /** Waits until it answers; `false` where it ends before, or never does. */
  async comesUp(isUp: () => Promise<boolean>): Promise<boolean> {
    const isDone = async (): Promise<boolean> =>
      this.process.exitCode !== null || (await isUp());
    return (await waitUntil(isDone)) && (await isUp());
  }

  /** Ends it, and waits for its end. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise(done => this.process.once('exit', done));
      this.process.kill(signal);
      await ended;
    }
  }

  private readonly process: ChildProcess;
}
