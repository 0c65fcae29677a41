import * as engine from '../../engine';
import type { EngineClient } from '../../worker/client';

/** The engine, asked in the page as it is where there is no worker; counts its calls. */
export class PageEngine {
  readonly calls: string[] = [];

  readonly client: EngineClient = {
    call: (method, ...args) => {
      this.calls.push(method);
      const run = engine[method] as (...given: unknown[]) => unknown;
      // What is posted to a worker is copied.
      const copied = JSON.parse(JSON.stringify(args)) as unknown[];
      const result: unknown = JSON.parse(JSON.stringify(run(...copied)));
      return Promise.resolve(result) as never;
    },
    callBriefly: (method, ...args) => this.client.call(method, ...args),
    dispose: () => undefined
  };
}
