import { CODE_SEPARATOR, PROSE_SEPARATOR, SHELL_SEPARATOR } from './separators';

/** How names and values are written next to each other in a kind of text. */
export interface Dialect {
  /** What may stand between a name and its value. */
  readonly separator: RegExp;
  /** Whether a value may stand without quotes. */
  readonly allowsBare: boolean;
  /** Whether a single space may part a name from its value (`--name value`). */
  readonly allowsSpace: boolean;
  /** Whether words of a sentence may be a name. */
  readonly isProse: boolean;
  /** Whether a line is a setting, and no sentence, that begins with a name and ends with its value. */
  readonly hasSettings?: boolean;
  /** Whether several words without quotes may be one value, whatever it is called: a shell takes the second for a command. */
  readonly allowsWords?: boolean;
}

export const CODE: Dialect = {
  separator: CODE_SEPARATOR,
  allowsBare: false,
  allowsSpace: false,
  isProse: false
};
export const SHELL: Dialect = {
  separator: SHELL_SEPARATOR,
  allowsBare: true,
  allowsSpace: true,
  isProse: false
};
/** Files of settings that are read as a shell's lines are. */
export const BARE: Dialect = { ...SHELL, allowsWords: true };
export const PROSE: Dialect = {
  separator: PROSE_SEPARATOR,
  allowsBare: true,
  allowsSpace: false,
  isProse: true
};
export const SETTINGS: Dialect = {
  ...PROSE,
  hasSettings: true,
  allowsWords: true
};
