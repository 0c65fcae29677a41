/** How a language writes strings and comments, and how it reads the environment. */
export interface Dialect {
  readonly name: string;
  readonly comments: readonly Form[];
  readonly strings: readonly StringForm[];
  /** Texts that look like the start of a string and are none: a regular expression, a character. */
  readonly others: readonly Form[];
  /** An expression for the variable, which binds as tightly as a literal. */
  read(variable: string): string;
  /** An expression that asks for the value; `null` where the language has none. */
  ask: ((label: string) => string) | null;
  /** The variable if it is set, else what a person types. */
  readOrAsk(variable: string, label: string): string;
  /** A statement that stops where the variable is not set. */
  check(variable: string): string;
  /** A text with an expression in it; a part that is empty is `null`. */
  join(before: string | null, expression: string, after: string | null): string;
  /** An expression as `encodeURIComponent` writes it; `null` where the language has no such function at hand. */
  readonly encode: ((expression: string) => string) | null;
  /** Code that sets a variable of the environment to the string behind it. */
  readonly sets: readonly Around[];
  /** Code that takes the string behind it where a variable is not set. */
  readonly defaults: readonly Around[];
  /** Code around a string that no expression may take the place of. */
  readonly constants: readonly Surrounding[];
}

/** A text that ends with the first `close` behind its opening; `null`: with the line. */
export interface Form {
  /** Sticky. */
  readonly open: RegExp;
  readonly close: string | null;
  /** Whether a backslash takes the meaning from what follows. */
  readonly isEscaped: boolean;
}

export interface StringForm extends Omit<Form, 'close'> {
  /** What ends a string that starts with `opening`. */
  close(opening: string): string;
  /** Whether a doubled quote stands for one. */
  readonly isDoubled?: boolean;
  /** What starts an expression in it. */
  readonly hole?: string;
  /** How an expression is put into it; without it the string is parted. */
  fill?(expression: string): string;
  /** Code before it that makes something of its parts: an expression has to be put into it. */
  readonly tag?: RegExp;
  /** Whether it may be parted in two strings. */
  readonly isWhole?: boolean;
}

/** Code around a string; `before` ends at it. */
export interface Surrounding {
  readonly before: RegExp;
  /** What has to follow the string. */
  readonly after: RegExp;
}

/** The variable's name is the first group of `before`. */
export type Around = Surrounding;

/** A string in double or single quotes with backslashes. */
export function quoted(open: RegExp): StringForm {
  return { open, close: opening => opening.slice(-1), isEscaped: true };
}

export const LINE_COMMENT = (open: RegExp): Form => ({
  open,
  close: null,
  isEscaped: false
});

export const BLOCK_COMMENT: Form = {
  open: /\/\*/y,
  close: '*/',
  isEscaped: false
};

/** `before + expression + after` */
export function added(
  before: string | null,
  expression: string,
  after: string | null
): string {
  return [before, expression, after].filter(each => each !== null).join(' + ');
}
