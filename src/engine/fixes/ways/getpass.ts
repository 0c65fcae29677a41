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
  isPrompt: true,
  ask: fix => prompt(fix, '"'),
  expression: (fix, quote) => fix.asked ?? prompt(fix, quote),

  provide(fix, item, quote) {
    return `${item.mapping}[${item.key}] = ${always.expression(fix, quote)}`;
  },

  fallback: (fix, quote) => fix.asked ?? prompt(fix, quote)
};

/** Asks only where the environment has no value. */
const ifUnset: Keeper = {
  ...always,
  ask: fix =>
    `${fix.use(ENVIRON)}.get("${fix.secret.name}") or ${prompt(fix, '"')}`,

  expression(fix, quote) {
    const { name } = fix.secret;
    return (
      fix.asked ??
      `(${fix.use(ENVIRON)}.get(${quote}${name}${quote}) or ${prompt(fix, quote)})`
    );
  },

  provide(fix, { mapping, key }, quote) {
    const { name } = fix.secret;
    const value =
      fix.asked ??
      `${mapping}.get(${quote}${name}${quote}) or ${prompt(fix, quote)}`;
    return `${mapping}[${key}] = ${value}`;
  }
};

function prompt({ secret, use }: Fix, quote: Quote): string {
  return `${use(GETPASS)}(${quote}${secret.label}: ${quote})`;
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
