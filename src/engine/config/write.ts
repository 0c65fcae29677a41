/** Adds to the text of `nbwarden.toml`; what stands there stays as it is. */
import { isRecord } from '../notebook/reading';
import { readConfig } from './read';
import { parseToml, toEntry } from './toml';
import type { AllowedFingerprint } from './types';

const beginning = `# What nbwarden leaves out and allows here, for everybody: a reviewer reads it.
# It holds nothing of a secret: a fingerprint is made of the rule, the cell and
# the line without the value.
`;

/** A text to write, or why there is none. */
export type Writing =
  | { readonly text: string; readonly added: number }
  | { readonly problem: string };

/**
 * Adds entries at the end of a file.
 *
 * @param text - of the file; `null` where there is none.
 * @param name - of the list that the entries belong to.
 */
export const addEntries = (
  text: string | null,
  name: 'allow' | 'rules',
  entries: readonly string[]
): Writing => {
  const before = text ?? beginning;
  if (text !== null) {
    const problem = findObstacle(text, name);
    if (problem !== null) {
      return { problem };
    }
  }
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const added = entries.map(entry => `\n${entry}`).join('');
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return {
    text: before + (gap + added).replace(/\n/g, end),
    added: entries.length
  };
};

/** Why nothing can be added to a text; null if nothing stands against it. */
const findObstacle = (text: string, name: string): string | null => {
  try {
    const list = parseToml(text)[name];
    const isPlain = list === undefined || isHeaded(text, list, name);
    return isPlain
      ? null
      : `It holds "${name}" in another form: write [[${name}]] above each entry.`;
  } catch {
    const { problems } = readConfig('', text);
    const [{ line, message }] = problems;
    return `Mend it first${line === null ? '' : `, in line ${line + 1}`}: ${message}`;
  }
};

/** Whether a list is written as tables with headings, so that one more can follow. */
const isHeaded = (text: string, list: unknown, name: string): boolean =>
  Array.isArray(list) &&
  list.every(isRecord) &&
  text.split('\n').some(line => line.trim().startsWith(`[[${name}]]`));

/** Adds findings that are allowed from now on. */
export const addAllowed = (
  text: string | null,
  allowed: readonly AllowedFingerprint[]
): Writing =>
  addEntries(
    text,
    'allow',
    allowed.map(({ fingerprint, path, reason, expires }) =>
      toEntry('allow', {
        fingerprint,
        path,
        reason,
        expires: expires === null ? null : { day: expires }
      })
    )
  );
