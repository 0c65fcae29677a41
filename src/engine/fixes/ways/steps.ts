import type { NextStep } from '../../types';
import { hasLines, type Forms } from './forms';
import { toFileText } from './filetext';

export function note(text: string): NextStep {
  return { kind: 'note', text };
}

export function command(text: string): NextStep {
  return { kind: 'command', text };
}

/** A command that reads the value from the keyboard, so that no history holds it. */
export function typed(name: string, store: string, forms: Forms): NextStep {
  return command(
    `${reading('VALUE', hasLines(forms, name))} printf %s "$VALUE" | ${store}; unset VALUE  # ${name}`
  );
}

/** The start of a command that goes on with what was typed: a line, or all until Ctrl-D. */
export function reading(variable: string, isLong: boolean): string {
  return isLong ? `IFS= read -rsd '' ${variable};` : `read -rs ${variable} &&`;
}

/** Text for a file of secrets, which is for its owner's eyes only, and not for git. */
export function paste(file: string, names: readonly string[]): NextStep[] {
  const empty = names.map(name => [name, ''] as const);
  return [
    { kind: 'paste', into: file, text: toFileText(file, empty) },
    command(`chmod 600 ${file}`),
    command(ignoring(file))
  ];
}

/**
 * A pattern holds for the folder of its `.gitignore`, and cannot leave that. The
 * line before it may have no end.
 */
function ignoring(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const folder = file.slice(0, file.length - name.length);
  return `printf '\\n%s\\n' ${name} >> ${folder}.gitignore`;
}
