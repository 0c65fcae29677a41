import { Throttler } from '@lumino/polling';

/** Milliseconds between two looks at a whole notebook while its cells change. */
const PERIOD = 100;

/**
 * A function that calls `renew` soon, by default ten times a second at most, and once for all its calls until then:
 * while a notebook of thousands of cells is scanned each of them may call.
 */
export const renewSoon = (renew: () => void, limit = PERIOD): (() => void) => {
  const throttler = new Throttler(renew, { limit, edge: 'trailing' });
  return () => void throttler.invoke();
};
