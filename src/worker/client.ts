import type {
  EngineAnswer,
  EngineCall,
  EngineMethod,
  EngineMethods
} from './protocol';
import { textLength } from './textlength';

/** The result of an engine function, later. */
export type Later<Name extends EngineMethod> = Promise<
  ReturnType<EngineMethods[Name]>
>;

/** Calls engine functions somewhere off the main thread. */
export interface EngineClient {
  /**
   * Call the engine function `method`.
   *
   * @throws Error - when the engine threw or could not be started.
   */
  call<Name extends EngineMethod>(
    method: Name,
    ...args: Parameters<EngineMethods[Name]>
  ): Later<Name>;
  /**
   * The same for what nobody waits for: where there is no worker, and a call
   * takes so long that the page would halt, it is refused.
   */
  callBriefly<Name extends EngineMethod>(
    method: Name,
    ...args: Parameters<EngineMethods[Name]>
  ): Later<Name>;
  /** Stop the worker; calls under way are rejected. */
  dispose(): void;
}

interface Waiting {
  readonly call: EngineCall;
  readonly isBrief: boolean;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Milliseconds of calls after which the page gets its turn. */
const SLICE = 8;

/** Characters of text that the page itself takes no more than a slice or three for. */
const LONGEST_HERE = 2 ** 18;

const TOO_LONG =
  'It is too long to be checked while you work, because this page allows no worker. The command “Check this notebook for secrets” checks it, and the page halts meanwhile.';

/**
 * An engine that is started with the first call: in a worker, or, where the
 * page may not have one (a strict content security policy), on the main thread.
 *
 * @param startWorker - makes the worker; throws where there can be none.
 * @param loadEngine - imports the engine into the page.
 */
export class LazyEngineClient implements EngineClient {
  constructor(
    startWorker: () => Worker,
    loadEngine: () => Promise<EngineMethods>
  ) {
    this.startWorker = startWorker;
    this.loadEngine = loadEngine;
  }

  call<Name extends EngineMethod>(
    method: Name,
    ...args: Parameters<EngineMethods[Name]>
  ): Later<Name> {
    return this.ask(method, args, false) as Later<Name>;
  }

  callBriefly<Name extends EngineMethod>(
    method: Name,
    ...args: Parameters<EngineMethods[Name]>
  ): Later<Name> {
    return this.ask(method, args, true) as Later<Name>;
  }

  dispose(): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    waiting.forEach(({ reject }) => reject(new Error('The scan was stopped.')));
  }

  private ask(
    method: EngineMethod,
    args: readonly unknown[],
    isBrief: boolean
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call: EngineCall = { id: ++this.lastId, method, args };
      this.send({ call, isBrief, resolve, reject });
    });
  }

  private send(waiting: Waiting): void {
    const worker = this.findWorker();
    if (!worker) {
      this.runHere(waiting);
      return;
    }
    this.waiting.set(waiting.call.id, waiting);
    worker.postMessage(waiting.call);
  }

  private findWorker(): Worker | null {
    if (this.worker || this.hasNoWorker) {
      return this.worker;
    }
    try {
      this.worker = this.startWorker();
      this.worker.onmessage = event => this.receive(event.data);
      this.worker.onerror = () => this.giveUpWorker();
    } catch {
      this.hasNoWorker = true;
    }
    return this.worker;
  }

  private receive(answer: EngineAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('error' in answer) {
      waiting?.reject(new Error(answer.error));
    } else {
      waiting?.resolve(answer.result);
    }
  }

  /** A worker that fails to load is as good as none: its calls are run here. */
  private giveUpWorker(): void {
    this.worker?.terminate();
    this.worker = null;
    this.hasNoWorker = true;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    waiting.forEach(each => this.runHere(each));
  }

  /** One call after the other; between them the page gets its turn, so that no task holds several long ones. */
  private runHere(waiting: Waiting): void {
    this.turn = this.turn
      .then(() => this.run(waiting))
      .catch(waiting.reject)
      .then(() => this.breathe());
  }

  private async run({ call, isBrief, resolve }: Waiting): Promise<void> {
    if (isBrief && textLength(call.args) > LONGEST_HERE) {
      throw new Error(TOO_LONG);
    }
    const engine = await this.loadEngine();
    const run = engine[call.method] as (...args: unknown[]) => unknown;
    resolve(run(...call.args));
  }

  private async breathe(): Promise<void> {
    if (performance.now() > this.sliceEnd) {
      await new Promise(resolve => setTimeout(resolve));
      this.sliceEnd = performance.now() + SLICE;
    }
  }

  private readonly startWorker: () => Worker;
  private readonly loadEngine: () => Promise<EngineMethods>;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private hasNoWorker = false;
  private lastId = 0;
  private turn: Promise<void> = Promise.resolve();
  private sliceEnd = 0;
}

/** The engine of this page: nothing is loaded before the first call. */
export const createEngineClient = (): EngineClient =>
  new LazyEngineClient(
    () => new Worker(new URL('./worker.js', import.meta.url)),
    () => import('../engine')
  );
