import type { NextStep, ValueForm } from '../../types';
import type { Forms } from './forms';
import { note } from './steps';

/**
 * What a person has to know who types or pastes the values.
 *
 * @param file - that they are written into; `null` where commands take them.
 */
export function notesOn(forms: Forms, file: string | null): NextStep[] {
  return [...forms].flatMap(([name, form]) =>
    form === undefined ? [] : note(toSentence(name, form, file))
  );
}

function toSentence(
  name: string,
  form: ValueForm,
  file: string | null
): string {
  switch (form) {
    case 'decoded':
      return `${name} is the password itself, without the % signs that the URL writes it with: p@ss for p%40ss.`;
    case 'encoded':
      return `${name} is the password as the URL writes it, with its % signs: p%40ss for p@ss.`;
    case 'quoted':
      return `${name} is the value with the quotes around it: %env makes them a part of it. If the service takes it without them, leave them out.`;
    case 'lines':
      return `${name} has several lines. ${toPasting(file)}`;
  }
}

function toPasting(file: string | null): string {
  if (file === null) {
    return 'Keep all of them; a command that reads them ends with Enter and Ctrl-D.';
  }
  return file.endsWith('.env')
    ? 'Put them as they are between single quotes.'
    : 'Write each end of a line as \\n between the quotes.';
}
