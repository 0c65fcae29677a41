import * as engine from '../engine';
import type { EngineAnswer, EngineCall } from './protocol';

/** Run one call; an exception becomes an answer, so that the page always gets one. */
const answer = ({ id, method, args }: EngineCall): EngineAnswer => {
  try {
    const run = engine[method] as (...args: readonly unknown[]) => unknown;
    return { id, result: run(...args) };
  } catch (error) {
    // An engine exception never holds text of the notebook, only its own words.
    return { id, error: error instanceof Error ? error.message : 'failed' };
  }
};

self.onmessage = (event: MessageEvent<EngineCall>) => {
  self.postMessage(answer(event.data));
};
