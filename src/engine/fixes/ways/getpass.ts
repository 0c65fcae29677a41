import type { Keeper, Quote, Secret } from '../nouns';
import { ENVIRON, GETPASS } from '../nouns';
import type { Means } from './means';
import { choiceOption } from './options';
import { note } from './steps';

type Ask = NonNullable<Keeper['ask']>;

/** Asks for the secret when the cell runs, without showing it. */
const always: Keeper = {
  way: 'getpass',
  isInherited: false,
  setup: null,
  ask: (secret, use) => prompt(secret, use, '"'),

  expression(fix, quote) {
    return fix.asked ?? prompt(fix.secret, fix.use, quote);
  },

  provide(fix, item, quote) {
    return `${item.mapping}[${item.key}] = ${always.expression(fix, quote)}`;
  },

  fallback: (fix, quote) => prompt(fix.secret, fix.use, quote)
};

/** Asks only where the environment has no value. */
const ifUnset: Keeper = {
  ...always,
  ask: (secret, use) =>
    `${use(ENVIRON)}.get("${secret.name}") or ${prompt(secret, use, '"')}`,

  expression(fix, quote) {
    const { name } = fix.secret;
    return (
      fix.asked ??
      `(${fix.use(ENVIRON)}.get(${quote}${name}${quote}) or ${prompt(fix.secret, fix.use, quote)})`
    );
  },

  provide(fix, { mapping, key }, quote) {
    const { name } = fix.secret;
    const value =
      fix.asked ??
      `${mapping}.get(${quote}${name}${quote}) or ${prompt(fix.secret, fix.use, quote)}`;
    return `${mapping}[${key}] = ${value}`;
  }
};

function prompt(
  { label }: Secret,
  use: Parameters<Ask>[1],
  quote: Quote
): string {
  return `${use(GETPASS)}(${quote}${label}: ${quote})`;
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
