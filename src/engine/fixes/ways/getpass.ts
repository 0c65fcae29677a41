import type { Fix, Keeper, Quote } from '../nouns';
import { ENVIRON, GETPASS } from '../nouns';
import type { Means } from './means';
import { choiceOption } from './options';
import { note } from './steps';

/** Asks for the secret when the cell runs, without showing it. */
const always: Keeper = {
  way: 'getpass',
  isInherited: false,
  setup: null,
  expression: prompt,

  provide(fix, item, quote) {
    return `${item.mapping}[${item.key}] = ${prompt(fix, quote)}`;
  },

  fallback: prompt
};

/** Asks only where the environment has no value. */
const ifUnset: Keeper = {
  ...always,

  expression(fix, quote) {
    const { name } = fix.secret;
    return `(${fix.use(ENVIRON)}.get(${quote}${name}${quote}) or ${prompt(fix, quote)})`;
  },

  provide(fix, { mapping, key }, quote) {
    const { name } = fix.secret;
    return `${mapping}[${key}] = ${mapping}.get(${quote}${name}${quote}) or ${prompt(fix, quote)}`;
  }
};

function prompt(fix: Fix, quote: Quote): string {
  return `${fix.use(GETPASS)}(${quote}${fix.secret.label}: ${quote})`;
}

export const getpass: Means = {
  way: 'getpass',
  title: 'Prompt (getpass)',
  options: [choiceOption('ask', 'When to ask', 'always', 'if-unset')],
  createKeeper: chosen => (chosen('ask') === 'if-unset' ? ifUnset : always),
  next: (names, chosen) => [
    note(
      chosen('ask') === 'if-unset'
        ? `A run without a person, such as a scheduled one, needs ${names.join(', ')} in its environment.`
        : 'A run without a person, such as a scheduled one, cannot answer: use an environment variable there.'
    )
  ]
};
