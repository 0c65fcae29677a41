import type { Fix, Keeper, Quote } from '../nouns';
import { ENVIRON } from '../nouns';
import type { Means } from './means';
import { hasLines } from './forms';
import { command, note, reading } from './steps';

/** Reads the secret from the environment and fails loudly where it is not set. */
export const environment: Keeper = {
  way: 'env',
  isInherited: true,
  setup: null,

  ask: fix => read(fix, '"'),
  expression: (fix, quote) => fix.asked ?? read(fix, quote),

  // A bare `os.environ["X"]` would show the value below the cell, and setting
  // the variable to itself says nothing to a reader.
  provide(fix, { mapping, key, name }, quote) {
    return name === fix.secret.name && fix.asked === null
      ? `assert ${mapping}.get(${key}), ${quote}Set the environment variable ${name}${quote}`
      : `${mapping}[${key}] = ${environment.expression(fix, quote)}`;
  },

  fallback: () => null
};

function read({ secret, use }: Fix, quote: Quote): string {
  return `${use(ENVIRON)}[${quote}${secret.name}${quote}]`;
}

export const env: Means = {
  way: 'env',
  title: 'Environment variable',
  options: [],
  createKeeper: () => environment,
  next: (names, _, { forms }) => [
    ...names.map(name =>
      command(`${reading(name, hasLines(forms, name))} export ${name}`)
    ),
    note('Start the server from the same terminal, so that kernels inherit it.')
  ]
};
