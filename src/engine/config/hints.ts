/** How a message names what is to be written, in the words of the place where somebody writes it. */
import { toAssignment } from './toml';

export interface Hints {
  /** What a field is called in a sentence. */
  name(key: string): string;
  /** How a field is filled in, at the end of a sentence. */
  example(key: string, value: string | readonly string[]): string;
  /** How a list of entries is written. */
  list(key: string): string;
}

/** In `nbwarden.toml`. */
export const inFile: Hints = {
  name: key => key,
  example: toAssignment,
  list: key => `Write [[${key}]] above each entry, with two brackets.`
};

/** What the form of JupyterLab's settings editor calls its fields. */
const labels: Readonly<Record<string, string>> = {
  id: 'Id',
  keywords: 'Words near it'
};

/** In JupyterLab's settings: a form, of which some see the JSON. */
export const inSettings: Hints = {
  name: key => (key === 'regex' ? 'regular expression' : key),
  example: (key, value) =>
    `fill in “${labels[key] ?? key}”, such as ${[value].flat().join(', ')}`,
  list: key => `"${key}" is a list of entries: [{ … }, { … }].`
};
