import type { NextStep } from '../../types';
import { toFileText } from './filetext';

export function note(text: string): NextStep {
  return { kind: 'note', text };
}

export function command(text: string): NextStep {
  return { kind: 'command', text };
}

/** A command that reads the value from the keyboard, so that no history holds it. */
export function typed(name: string, store: string): NextStep {
  return command(
    `read -rs VALUE && printf %s "$VALUE" | ${store}; unset VALUE  # ${name}`
  );
}

/** Text for a file of secrets, which is for its owner's eyes only, and not for git. */
export function paste(file: string, names: readonly string[]): NextStep[] {
  const empty = names.map(name => [name, ''] as const);
  return [
    { kind: 'paste', into: file, text: toFileText(file, empty) },
    command(`chmod 600 ${file}`),
    command(`echo ${file} >> .gitignore`)
  ];
}
