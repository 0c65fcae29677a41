import type { EnvironmentItem, Fix, Keeper } from './nouns';
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
  provide(fix, item, quote) {
    return isOwn(fix, item)
      ? `assert ${item.mapping}.get(${item.key}), ${quote}Set the environment variable ${fix.secret.name}${quote}`
      : `${item.mapping}[${item.key}] = ${env.expression(fix, quote)}`;
  },

  fallback: () => null
};

/** Whether the code's own variable is the one that keeps the secret. */
function isOwn({ secret }: Fix, { key }: EnvironmentItem): boolean {
  return key.replace(/^\w{0,2}["']{1,3}|["']{1,3}$/g, '') === secret.name;
}
