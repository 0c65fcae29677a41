import type { NextStep } from '../../types';

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

/** A file with secrets is for its owner's eyes only, and not for git. */
export function guard(file: string): NextStep[] {
  return [command(`chmod 600 ${file}`), command(`echo ${file} >> .gitignore`)];
}
