import type { Keeper } from './nouns';
import { ENVIRON } from './nouns';

/** Reads the secret from the environment and fails loudly where it is not set. */
export const env: Keeper = {
  way: 'env',
  isInherited: true,

  expression(fix, quote) {
    return `${fix.use(ENVIRON)}[${quote}${fix.secret.name}${quote}]`;
  },

  // A bare `os.environ["X"]` would show the value below the cell, and setting
  // the variable to itself says nothing to a reader.
  provide(fix, { mapping, key, name }, quote) {
    return name === fix.secret.name
      ? `assert ${mapping}.get(${key}), ${quote}Set the environment variable ${name}${quote}`
      : `${mapping}[${key}] = ${env.expression(fix, quote)}`;
  },

  fallback: () => null
};
