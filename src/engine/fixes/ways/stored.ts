import type { Way } from '../../types';
import type { Fix, Keeper, Quote, Setup } from '../nouns';

/** A keeper that reads each secret from a store with one expression. */
export function stored(
  way: Way,
  read: (fix: Fix, quote: Quote) => string,
  setup: Setup | null = null
): Keeper {
  const expression = (fix: Fix, quote: Quote): string =>
    fix.asked ?? read(fix, quote);
  return {
    way,
    isInherited: false,
    setup,
    expression,
    provide: (fix, item, quote) =>
      `${item.mapping}[${item.key}] = ${expression(fix, quote)}`,
    fallback: expression,
    // What a setup has read is at hand.
    ...(setup === null && { ask: fix => read(fix, '"') })
  };
}
