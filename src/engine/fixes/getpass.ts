import type { Keeper } from './nouns';
import { GETPASS } from './nouns';

/** Asks for the secret when the cell runs, without showing it. */
export const getpass: Keeper = {
  way: 'getpass',
  isInherited: false,

  expression(fix, quote) {
    return `${fix.use(GETPASS)}(${quote}${fix.secret.label}: ${quote})`;
  },

  provide(fix, item, quote) {
    return `${item.mapping}[${item.key}] = ${getpass.expression(fix, quote)}`;
  },

  fallback: (fix, quote) => getpass.expression(fix, quote)
};
